import pg from "pg";
import { enterAs } from "@/e2e/world/enter-as";
import { approvalText } from "@/lib/core/words/approval-text";
import { editSource } from "@/lib/core/words/edit-source";
import { textOf } from "@/lib/core/words/text-of";
import { sha256 } from "@/lib/db/act";
import { type PassageState, statesOf } from "@/lib/db/passage-state";
import { loadReview, type Outline, type ReviewRows } from "@/lib/db/review";
import { copyDatabase } from "./copy-database";
import { otherWords } from "./other-words";
import { type Rewritten, rewrite } from "./rewrite";

type Story = { id: string; removed: string[] };

/**
 * A second database that differs from the first inside what is taken out, and only there: same ids, same
 * times, other words in every table that holds them. Returns its address and how many passages differ.
 */
export async function makeTwin(url: string, stories: Story[], random: () => number) {
  const twin = await copyDatabase(url, "twin");
  const client = new pg.Client({ connectionString: twin });
  await client.connect();
  await client.query("SET session_replication_role = replica");
  let [differing, edited] = [0, 0];
  for (const { id, removed } of stories) {
    const rows = await loadReview(await enterAs(id).grant("interviewee", "interview.read"));
    const words = new Map(removed.map((word) => [word, otherWords(random)]));
    const shifts = new Shifts(rows);
    for (const state of statesOf(rows).values()) {
      const made = rewrite(state, (text) => {
        const inside = removed.filter((word) => text.includes(word));
        return inside.map((word) => words.get(word)).join(" ") || otherWords(random);
      });
      if (!made) continue;
      differing += 1;
      if (state.rows.revisions.length > 1) edited += 1;
      await writePassage(client, rows, state, made);
      shifts.add(state, await writeOlder(client, state, { words, made }));
    }
    await shifts.write(client);
    await writeTalk(client, id, words);
  }
  await client.end();
  return { url: twin, differing, edited };
}

/** Its words, the places counted in them, and the hash that decisions name. */
async function writePassage(
  client: pg.Client,
  rows: ReviewRows,
  { id, revision, passage, cuts, look, digest, spans, rows: own }: PassageState,
  { source, text, moved }: Rewritten,
): Promise<void> {
  await client.query(`UPDATE "Revision" SET source = $2 WHERE id = $1`, [revision.id, source]);
  for (const table of ["Redaction", "Thread"]) {
    const places = table === "Redaction" ? spans : own.threads;
    for (const { id: row, start, end } of places) {
      if (start === null || end === null) continue;
      const values = [row, moved(start), moved(end)];
      await client.query(`UPDATE "${table}" SET start = $2, "end" = $3 WHERE id = $1`, values);
    }
  }
  const speaker = passage.speaker === null ? null : (rows.post.speakers[passage.speaker] ?? null);
  const cut = cuts.map((one) => ({ ...one, start: moved(one.start), end: moved(one.end) }));
  const { language } = rows.transcript;
  const approved = { language, passage, speaker, text, source, cuts: cut, out: look };
  await client.query(`UPDATE "Decision" SET digest = $3 WHERE "passageId" = $1 AND digest = $2`, [
    id,
    digest,
    sha256(approvalText(approved)),
  ]);
}

/** Its words before they were edited, as far as they are taken out now. Returns the source of the import. */
async function writeOlder(
  client: pg.Client,
  { rows: { revisions }, revision, passage: { syntax } }: PassageState,
  { words, made }: { words: Map<string, string>; made: Rewritten },
): Promise<string> {
  let imported = made.source;
  for (const { id, number, source } of revisions.toReversed()) {
    if (id === revision.id) continue;
    const text = textOf(source, syntax);
    let other = text;
    for (const [word, instead] of words) other = other.replaceAll(word, instead);
    imported = editSource(source, other, syntax) ?? source;
    if (textOf(imported, syntax) !== other) throw new Error(`revision ${number} cannot differ`);
    await client.query(`UPDATE "Revision" SET source = $2 WHERE id = $1`, [id, imported]);
  }
  return imported;
}

/** What was said about the words: each of them becomes what it is in the twin. */
async function writeTalk(client: pg.Client, id: string, words: Map<string, string>) {
  const inside = `SELECT p.id FROM "Passage" p JOIN "Transcript" t ON t.id = p."transcriptId"
    WHERE t."interviewId" = $3`;
  for (const [word, other] of words) {
    const values = [word, other, id];
    await client.query(
      `UPDATE "Suggestion" SET text = replace(text, $1, $2) WHERE "passageId" IN (${inside})`,
      values,
    );
    await client.query(
      `UPDATE "Comment" SET body = replace(body, $1, $2) WHERE "threadId" IN
         (SELECT id FROM "Thread" WHERE "passageId" IN (${inside}))`,
      values,
    );
  }
}

/** The imported source with the other words in it, and every place after them in the same block. */
class Shifts {
  readonly #rows: ReviewRows;
  readonly #made: { state: PassageState; source: string }[] = [];

  constructor(rows: ReviewRows) {
    this.#rows = rows;
  }

  add(state: PassageState, source: string): void {
    this.#made.push({ state, source });
  }

  async write(client: pg.Client): Promise<void> {
    const { transcript, post } = this.#rows;
    const moved = (block: number, offset: number) =>
      this.#made
        .filter(({ state: { passage } }) => passage.block === block && passage.end <= offset)
        .reduce((sum, { state: { passage }, source }) => {
          return sum + source.length - (passage.end - passage.start);
        }, offset);
    for (const { id, block, start, end } of transcript.passages) {
      const values = [id, moved(block, start), moved(block, end)];
      await client.query(`UPDATE "Passage" SET start = $2, "end" = $3 WHERE id = $1`, values);
    }
    for (const { id, position, source } of transcript.blocks) {
      const here = this.#made
        .filter(({ state }) => state.passage.block === position)
        .sort((a, b) => b.state.passage.start - a.state.passage.start);
      let text = source;
      for (const { state, source: other } of here) {
        text = text.slice(0, state.passage.start) + other + text.slice(state.passage.end);
      }
      await client.query(`UPDATE "Block" SET source = $2 WHERE id = $1`, [id, text]);
    }
    const outline = transcript.outline as unknown as Outline;
    const entries = post.entries.map((entry) => ({
      ...entry,
      hrefStart: moved(entry.block, entry.hrefStart),
      hrefEnd: moved(entry.block, entry.hrefEnd),
      textStart: moved(entry.block, entry.textStart),
      textEnd: moved(entry.block, entry.textEnd),
    }));
    const value = JSON.stringify({ ...outline, entries });
    await client.query(`UPDATE "Transcript" SET outline = $2 WHERE id = $1`, [
      transcript.id,
      value,
    ]);
  }
}
