import { describe, expect, test } from "vitest";
import { approveRest } from "@/lib/commands/approve-rest";
import { openThread } from "@/lib/commands/open-thread";
import { redactPassage } from "@/lib/commands/redact-passage";
import { suggestWords } from "@/lib/commands/suggest-words";
import { database } from "@/lib/db/client";
import { ask, wordlessText } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import type { Role } from "@/lib/policy/table";
import { readPassages, readReviewPage } from "./review-page";

const canary = "ZEBRA-7F3K";

async function page(made: MadeInterview, role: Role) {
  return readReviewPage(await made.grant(role, "interview.read"));
}

async function passage(made: MadeInterview, at: number) {
  const grant = await made.grant("interviewee", "interview.read");
  const view = (await readPassages(grant, [made.passages[at] ?? ""])).passages[0];
  if (!view) throw new Error("no such passage");
  return view;
}

async function take(made: MadeInterview, at: number, words: string | null, look: unknown) {
  const { id, revisionId, text } = await passage(made, at);
  const start = words === null ? null : text.indexOf(words);
  const end = words === null || start === null ? null : start + words.length;
  const grant = await made.grant("interviewee", "passage.redact");
  const answer = await redactPassage(grant, id, ask({ revisionId, start, end, look }));
  if (answer.outcome !== "done") throw new Error(answer.outcome);
}

async function say(
  made: MadeInterview,
  at: number,
  words: string | null,
  body: string,
  role: "author" | "reader" = "author",
) {
  const { id, revisionId, text } = await passage(made, at);
  const start = words === null ? null : text.indexOf(words);
  const end = words === null || start === null ? null : start + words.length;
  const grant = await made.grant(role, "thread.write");
  const given = { revisionId, start, end, body, talk: false, visibility: "all" };
  const answer = await openThread(grant, id, ask(given));
  if (answer.outcome !== "done") throw new Error(answer.outcome);
}

async function fine(made: MadeInterview, range: number[]) {
  const views = await Promise.all(range.map((at) => passage(made, at)));
  const passages = views.map(({ id, revisionId, digest }) => ({ id, revisionId, digest }));
  const answer = await approveRest(
    await made.grant("interviewee", "passage.decide"),
    ask({ passages }),
  );
  if (answer.outcome !== "done") throw new Error(answer.outcome);
}

/** An interview in which everything that is said about the secret was taken out. */
async function withSecretOut(secret: string): Promise<MadeInterview> {
  const made = await makeInterview({ secret });
  const { id, revisionId } = await passage(made, 4);
  const suggester = await made.grant("interviewee", "passage.suggest");
  await suggestWords(suggester, id, ask({ revisionId, text: `They paid me ${secret}, I think.` }));
  await say(made, 4, secret, "Is this right?");
  await say(made, 8, null, `You said ${secret} earlier.`);
  await say(made, 8, null, "A good ending.");
  await take(made, 4, secret, { kind: "ellipsis" });
  await take(made, 5, null, { kind: "nothing" });
  await fine(made, [3, 4, 8]);
  return made;
}

/** JSON with ids and times replaced by when they first appear. */
function shapeOf(value: unknown): string {
  const known = new Map<string, string>();
  const pattern = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\dT[\d:.]+Z/g;
  return JSON.stringify(value).replace(pattern, (found) => {
    const name = known.get(found) ?? `#${known.size}`;
    known.set(found, name);
    return name;
  });
}

describe("what a reader sees", () => {
  test("is the same whatever the removed words are", async () => {
    const one = await withSecretOut(canary);
    const other = await withSecretOut("eight hundred and fifty shillings");
    expect(shapeOf(await page(one, "reader"))).toBe(shapeOf(await page(other, "reader")));
  });

  test("holds no removed word, and nothing that counts or hashes one", async () => {
    const made = await withSecretOut(canary);
    const view = await page(made, "reader");
    expect(JSON.stringify(view)).not.toContain(canary);
    expect(JSON.stringify(view)).not.toContain("stopped sleeping");
    const cut = view.passages.find(({ text }) => text.includes("[…]"));
    expect(cut).toMatchObject({
      text: "You wake before the lamp goes out. They paid me […] a month.",
    });
    for (const one of view.passages) {
      expect(one).toMatchObject({ digest: "", version: 0, cuts: [], out: null, suggestions: [] });
      expect(one.anchor).toBe(one.id);
    }
  });

  test("leaves out derived text until it is approved after the removal", async () => {
    const made = await withSecretOut(canary);
    const kinds = async () => (await page(made, "reader")).passages.map(({ kind }) => kind);
    expect(await kinds()).toEqual(["turn", "turn", "heading", "turn", "turn"]);
    await fine(made, [0, 1, 2]);
    expect(await kinds()).toEqual([
      "title",
      "key-point",
      "heading",
      "turn",
      "turn",
      "heading",
      "turn",
      "turn",
    ]);
  });

  test("leaves out a passage that is out, without a gap, and moves its label", async () => {
    const made = await makeInterview();
    await take(made, 3, null, { kind: "nothing" });
    await take(made, 4, null, { kind: "nothing" });
    const { passages, progress } = await page(made, "reader");
    expect(passages[0]).toMatchObject({ turn: 0, speaker: { name: "Ines", label: "B" } });
    expect(passages[0]?.text).toBe("The second keeper had stopped sleeping by then.");
    expect(progress).toMatchObject({ total: passages.length, out: 0 });
  });

  test("shows the words that stand for a passage, never those they stand for", async () => {
    const made = await makeInterview();
    await take(made, 8, null, { kind: "label", words: "Left out" });
    const { passages } = await page(made, "reader");
    expect(passages.at(-1)?.text).toBe("[Left out]");
    expect(JSON.stringify(passages)).not.toContain("by hand");
  });

  test("leaves of the talk about a passage with a removal only what readers wrote", async () => {
    const made = await makeInterview();
    await say(made, 4, null, "Shall we leave the number out?");
    await say(made, 4, null, "A lovely answer.", "reader");
    await take(made, 4, "nine hundred", { kind: "nothing" });
    const { passages } = await page(made, "reader");
    const bodies = passages.flatMap(({ threads }) => threads.flatMap(({ comments }) => comments));
    expect(bodies.map(({ body }) => body)).toEqual(["A lovely answer."]);
  });

  test("hides conversations about removed words and those that say them", async () => {
    const made = await withSecretOut(canary);
    const { passages } = await page(made, "reader");
    const bodies = passages.flatMap(({ threads }) => threads.flatMap(({ comments }) => comments));
    expect(bodies.map(({ body }) => body)).toEqual(["A good ending."]);
  });
});

describe("what both sides see", () => {
  test("is everything, marked", async () => {
    const made = await withSecretOut(canary);
    for (const role of ["author", "coauthor", "interviewee"] as const) {
      const view = await page(made, role);
      expect(view.passages).toHaveLength(9);
      expect(view.passages[4]).toMatchObject({ anchor: "p-0005" });
      expect(view.passages[4]?.cuts).toHaveLength(1);
      expect(view.passages[5]?.out?.byName).toBe("Ines");
      expect(view.passages[8]?.threads).toHaveLength(2);
    }
  });

  test("counts and groups what is there", async () => {
    const made = await withSecretOut(canary);
    const view = await page(made, "interviewee");
    expect(view.progress).toMatchObject({ total: 9, fine: 3, out: 1, waiting: 5 });
    expect(view.progress.minutesLeft).toBeGreaterThan(0);
    expect(view.sections.map(({ index, title }) => [index, title])).toEqual([
      [null, ""],
      [0, "The lamp"],
      [1, "The storm"],
    ]);
    expect(view.sections[1]?.passages[0]).toBe(made.passages[2]);
    expect(view).toMatchObject({ title: "A year on the island", interviewees: ["Ines"] });
    expect(view).toMatchObject({ role: "interviewee", language: "en", direction: "ltr" });
  });

  test("of several interviewees is the least advanced, for the author", async () => {
    const made = await makeInterview();
    await fine(made, [3]);
    const third = async () => (await page(made, "author")).passages[3];
    expect(await third()).toMatchObject({ status: "fine", byName: "Ines" });
    const second = { role: "interviewee" as const, name: "Jo", email: "jo@example.org" };
    await database().participant.create({ data: { interviewId: made.interviewId, ...second } });
    expect(await third()).toMatchObject({ status: "waiting", byName: "Jo" });
    expect((await page(made, "interviewee")).passages[3]).toMatchObject({
      status: "fine",
      mine: true,
    });
  });
});

test("passages of another interview are not answered", async () => {
  const made = await makeInterview();
  const other = await makeInterview();
  const grant = await made.grant("author", "interview.read");
  expect((await readPassages(grant, other.passages)).passages).toEqual([]);
});

test("no word is in the history, in answers kept for repeats, or in the queue", async () => {
  await withSecretOut(canary);
  const text = await wordlessText();
  for (const words of [canary, "lamp", "stopped", "good ending", "Is this right"]) {
    expect(text).not.toContain(words);
  }
});
