import "server-only";
import { align } from "@/lib/core/alignment/align";
import type { Aligned, Held, Side } from "@/lib/core/alignment/alignment";
import { importedSettlement } from "@/lib/core/translation/standing";
import { type ActScope, sha256 } from "./act";
import { appendEvent, sealOf } from "./events";
import { linkedOf } from "./follow-original";
import { isCut, type PassageState, statesOf } from "./passage-state";
import { loadTranscript, type PassageRows, type ReviewRows } from "./review";
import { createTranscript, type ImportedPost } from "./transcripts";

/**
 * Keeps a post as a translation of the interview, aligned with the original as far as that can be known.
 * Where the languages are the same, or one is there already, nothing is kept: null.
 */
export async function appendTranslation(
  scope: ActScope,
  imported: ImportedPost,
): Promise<string | null> {
  const { tx, grant, actId } = scope;
  const { interviewId } = grant;
  const { language, path, post } = imported;
  if (await tx.transcript.findFirst({ where: { interviewId, language } })) return null;
  const id = await createTranscript(tx, interviewId, imported, { original: false, path });
  const source = post.blocks.map((block) => block.source).join("");
  const counts = { passages: post.passages.length, findings: imported.findings.length };
  const detail = { language, ...counts, seal: sealOf(actId, source) };
  await appendEvent(scope, "transcript.added", id, detail);
  await alignTranscript(scope, id, []);
  return id;
}

/**
 * Aligns a translation anew around what people set; passages whose links stay keep what was settled. Ids
 * of the passages that are linked to something else now.
 */
export async function alignTranscript(
  scope: ActScope,
  transcriptId: string,
  held: Held[],
): Promise<string[]> {
  const { rows, original } = await translationNow(scope, transcriptId);
  const { links } = align(sideOf(original), sideOf(rows), held);
  const changed = await writeLinks(
    scope,
    { rows, original },
    { links, of: rows.transcript.passages },
  );
  await settleLinked(scope, rows, changed);
  return changed;
}

/** What nobody said: of words that were out, whatever they are linked to later. */
const unsaid = { said: "", removed: "", own: "", cuts: "" };

/**
 * Settles passages that are linked to something else now as an import does, but for those that were out, or
 * some of their words, with what they said before: they come back by a person's word only.
 * @param before the transcript as it was read before its links changed.
 */
export async function settleLinked(
  scope: ActScope,
  before: ReviewRows,
  passageIds: string[],
): Promise<void> {
  const { tx, actId, now: createdAt } = scope;
  const states = statesOf(before);
  const out = new Set(passageIds.filter((id) => wasOut(states.get(id))));
  await tx.settlement.deleteMany({ where: { passageId: { in: [...out] } } });
  const row = { participantId: null, actId, createdAt, ...unsaid };
  await tx.settlement.createMany({
    data: [...out].map((passageId) => ({ passageId, ...row })),
  });
  const others = passageIds.filter((id) => !out.has(id));
  await settleImported(scope, before.transcript.id, others);
}

function wasOut(state: PassageState | undefined): boolean {
  if (!state) return false;
  const { standing, outs, rows } = state;
  if (standing === "follows" || standing === "left-out" || outs.length > 0) return true;
  return isCut(state) || rows.settlements.some(({ own }) => own === "");
}

/** What people set in a translation, by keys: stays as it is when the rest is aligned anew. */
export function heldLinks(rows: ReviewRows): Held[] {
  const keyOf = new Map(rows.original?.transcript.passages.map(({ id, key }) => [id, key]));
  return rows.transcript.passages.flatMap((row) => {
    const set = row.originals.filter(({ setBy }) => setBy !== null);
    const originals = set.flatMap(({ originalId }) => keyOf.get(originalId) ?? []);
    return originals.length > 0 || row.alone ? [{ originals, passages: [row.key] }] : [];
  });
}

/** A translation and its original as they are now, for aligning them. */
export type Sides = { rows: ReviewRows; original: ReviewRows };

/** @throws when it is the original itself. */
export async function translationNow(scope: ActScope, id: string): Promise<Sides> {
  const rows = await loadTranscript(scope.grant, { id }, scope.tx);
  if (!rows?.original) throw new Error("only a translation is aligned");
  return { rows, original: rows.original };
}

/** A transcript as `align` reads it. */
export function sideOf(rows: ReviewRows): Side {
  const { language } = rows.transcript;
  const states = [...statesOf(rows).values()];
  const sources = new Map(states.map(({ passage, revision }) => [passage.key, revision.source]));
  return { post: rows.post, language, sources };
}

/**
 * Links of some passages as rows, those that people set left alone; ids of the passages whose links are
 * others than before.
 */
export async function writeLinks(
  { tx }: ActScope,
  { rows, original }: Sides,
  { links, of }: { links: Aligned[]; of: Pick<PassageRows, "id" | "originals">[] },
): Promise<string[]> {
  const idsOf = ({ transcript }: ReviewRows) =>
    new Map(transcript.passages.map(({ key, id }) => [key, id]));
  const [own, theirs] = [idsOf(rows), idsOf(original)];
  const found = new Map<string, Map<string, number>>();
  for (const { passages, originals, sure } of links) {
    for (const passage of passages) {
      const id = own.get(passage) ?? "";
      const linked = found.get(id) ?? new Map<string, number>();
      for (const key of originals) linked.set(theirs.get(key) ?? "", sure);
      found.set(id, linked);
    }
  }
  const changed = of.filter((row) => {
    if (row.originals.some(({ setBy }) => setBy !== null)) return false;
    const now = found.get(row.id) ?? new Map<string, number>();
    const same = row.originals.every(({ originalId, sure }) => now.get(originalId) === sure);
    return !same || now.size !== row.originals.length;
  });
  const ids = changed.map(({ id }) => id);
  await tx.link.deleteMany({ where: { passageId: { in: ids } } });
  await tx.link.createMany({
    data: ids.flatMap((passageId) =>
      [...(found.get(passageId) ?? [])].map(([originalId, sure]) => {
        return { passageId, originalId, sure };
      }),
    ),
  });
  return ids;
}

/**
 * What was imported says what the original said when that was imported: with other words since, or something
 * taken out, it does not by itself say what the original says now.
 */
export async function settleImported(
  { tx, actId, now, grant }: ActScope,
  transcriptId: string,
  passageIds: string[],
): Promise<void> {
  const rows = await loadTranscript(grant, { id: transcriptId }, tx);
  if (!rows?.original) throw new Error("only a translation is settled");
  const originals = statesOf(rows.original);
  const first = new Map(
    [...originals.values()].map((state) => [
      state.id,
      { ...state, revision: state.rows.revisions[0] ?? state.revision },
    ]),
  );
  const wanted = new Set(passageIds);
  const states = [...statesOf(rows).values()].filter(({ id }) => wanted.has(id));
  await tx.settlement.createMany({
    data: states.map((state) => ({
      ...{ passageId: state.id, participantId: null, actId, createdAt: now },
      ...importedSettlement(linkedOf(state, first), sha256),
    })),
  });
}
