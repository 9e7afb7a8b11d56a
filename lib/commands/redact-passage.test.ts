import { beforeEach, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { ask, historyOf } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import type { Role } from "@/lib/policy/table";
import { readPassages } from "@/lib/queries/review-page";
import { decidePassage } from "./decide-passage";
import { editWords } from "./edit-words";
import { redactPassage } from "./redact-passage";
import { undoRedaction } from "./undo-redaction";

let made: MadeInterview;

beforeEach(async () => {
  made = await makeInterview();
});

async function seen(at: number, role: Role = "interviewee") {
  const grant = await made.grant(role, "interview.read");
  const view = (await readPassages(grant, [made.passages[at] ?? ""])).passages[0];
  if (!view) throw new Error("no such passage");
  return view;
}

const nothing = { kind: "nothing" };

async function take(at: number, words: string | null, role: Role = "interviewee", look = nothing) {
  const { id, revisionId, text } = await seen(at);
  const start = words === null ? null : text.indexOf(words);
  const end = words === null || start === null ? null : start + words.length;
  const grant = await made.grant(role, "passage.redact");
  return redactPassage(grant, id, ask({ revisionId, start, end, look }));
}

async function fine(at: number) {
  const { id, revisionId, digest } = await seen(at);
  const grant = await made.grant("interviewee", "passage.decide");
  return decidePassage(grant, id, ask({ verb: "fine", revisionId, digest }));
}

async function undo(redactionId: string, role: Role = "interviewee") {
  return undoRedaction(await made.grant(role, "passage.redact"), redactionId, ask());
}

async function idOf(answer: ReturnType<typeof take>): Promise<string> {
  const result = await answer;
  if (result.outcome !== "done" || !result.id) throw new Error(result.outcome);
  return result.id;
}

describe("taking out", () => {
  test("a whole passage shows as out to both sides, with who did it", async () => {
    expect(await take(4, null)).toMatchObject({ outcome: "done" });
    const mine = await seen(4);
    expect(mine).toMatchObject({ status: "out", out: { mine: true, byName: "Ines" } });
    expect((await seen(4, "author")).out).toMatchObject({ mine: false, byName: "Ines" });
    expect(await historyOf(made.interviewId)).toEqual(["passage.redacted", "passage.decided"]);
  });

  test("a span is marked, grows the version and keeps the text for both sides", async () => {
    const before = await seen(4);
    await take(4, "nine hundred", "author");
    const after = await seen(4);
    expect(after.version).toBe(before.version + 1);
    expect(after.text).toBe(before.text);
    expect(after.cuts.map(({ start, end }) => after.text.slice(start, end))).toEqual([
      "nine hundred",
    ]);
    expect(after.digest).not.toBe(before.digest);
  });

  test("answers every passage that may look different: its turn and what summarises it", async () => {
    const answer = await take(4, null);
    const [title, point, heading, , first, second] = made.passages;
    expect(answer).toMatchObject({ passages: [title, point, heading, first, second] });
  });

  test("moves the label to the first paragraph that stays", async () => {
    expect((await seen(5)).speaker).toBeNull();
    await take(4, null);
    expect((await seen(5)).speaker).toEqual({ name: "Ines", label: "B" });
  });

  test("of a span of what one had approved keeps it approved; the author's does not", async () => {
    await fine(4);
    await take(4, "nine hundred");
    expect((await seen(4)).status).toBe("fine");
    await take(4, "lamp", "author");
    expect((await seen(4)).status).toBe("reopened");
  });

  test("of a span of what one had not approved approves nothing", async () => {
    await take(4, "nine hundred");
    expect((await seen(4)).status).toBe("waiting");
  });

  test("reopens the key point and heading that had been approved before", async () => {
    await fine(1);
    await fine(2);
    await take(4, "nine hundred");
    expect([(await seen(1)).status, (await seen(2)).status]).toEqual(["reopened", "reopened"]);
    await fine(1);
    expect((await seen(1)).status).toBe("fine");
  });

  test("joins spans of one's own that touch, also with another's", async () => {
    await take(4, "nine hundred", "interviewee");
    await take(4, "me nine", "interviewee");
    await take(4, "hundred a month", "author");
    const { cuts, text } = await seen(4);
    expect(cuts.map(({ start, end }) => text.slice(start, end))).toEqual([
      "me nine hundred a month",
    ]);
    expect(cuts[0]?.mine).toBe(true);
    const live = await database().redaction.count({ where: { undoneAt: null } });
    expect(live).toBeGreaterThanOrEqual(2);
  });

  test("of everything that is there is taking out the whole passage", async () => {
    await take(8, "We carried the lamp by hand.");
    expect((await seen(8)).out).not.toBeNull();
  });

  test("clamps what reaches past the end and refuses what begins there", async () => {
    const { id, revisionId, text } = await seen(8);
    const grant = await made.grant("interviewee", "passage.redact");
    const span = (start: number, end: number) =>
      redactPassage(grant, id, ask({ revisionId, start, end, look: nothing }));
    expect(await span(text.length, text.length + 1)).toMatchObject({ outcome: "bad-input" });
    expect(await span(5, 5)).toMatchObject({ outcome: "bad-input" });
    await span(text.indexOf("hand."), 9999);
    const { cuts } = await seen(8);
    expect(cuts[0]?.end).toBe(text.length);
  });

  test("of earlier words is stale", async () => {
    const { id, revisionId } = await seen(4);
    const author = await made.grant("author", "passage.edit");
    await editWords(author, id, ask({ revisionId, text: "Other words." }));
    const grant = await made.grant("interviewee", "passage.redact");
    const body = { revisionId, start: null, end: null, look: nothing };
    expect(await redactPassage(grant, id, ask(body))).toMatchObject({ outcome: "stale" });
  });

  test("signed-off interviews go back to review", async () => {
    const where = { id: made.interviewId };
    await database().interview.update({ where, data: { stage: "signed_off" } });
    await take(4, "nine hundred");
    expect((await database().interview.findUniqueOrThrow({ where })).stage).toBe("in_review");
  });

  test("twenty spans at once are all kept", async () => {
    const { id, revisionId, text } = await seen(4);
    const grant = await made.grant("interviewee", "passage.redact");
    const spans = Array.from({ length: 20 }, (_, at) => ({ start: at * 3, end: at * 3 + 1 }));
    const answers = await Promise.all(
      spans.map((span) => redactPassage(grant, id, ask({ revisionId, ...span, look: nothing }))),
    );
    expect(answers.every(({ outcome }) => outcome === "done")).toBe(true);
    const { cuts, version } = await seen(4);
    const hidden = (at: number) => cuts.some(({ start, end }) => start <= at && at < end);
    expect(spans.every(({ start }) => start >= text.length || hidden(start))).toBe(true);
    expect(version).toBe(21);
  });
});

describe("bringing back", () => {
  test("what oneself took out; the approval before it counts again", async () => {
    await fine(4);
    const id = await idOf(take(4, null));
    expect(await undo(id)).toMatchObject({ outcome: "done" });
    expect(await seen(4)).toMatchObject({ status: "fine", out: null });
  });

  test("a span gives the approval of the whole words back", async () => {
    await fine(4);
    const id = await idOf(take(4, "nine hundred"));
    await undo(id);
    expect((await seen(4)).status).toBe("fine");
  });

  test("without an earlier decision leaves the passage waiting", async () => {
    await undo(await idOf(take(4, null)));
    expect((await seen(4)).status).toBe("waiting");
  });

  test("does not revive an approval of other words", async () => {
    await fine(4);
    const { id, revisionId } = await seen(4);
    const author = await made.grant("author", "passage.edit");
    await editWords(author, id, ask({ revisionId, text: "Other words." }));
    await undo(await idOf(take(4, null)));
    expect((await seen(4)).status).toBe("reopened");
  });

  test("what somebody else took out is refused, and it stays out", async () => {
    const id = await idOf(take(4, null));
    expect(await undo(id, "author")).toMatchObject({ outcome: "blocked" });
    expect((await seen(4)).status).toBe("out");
  });

  test("twice is once", async () => {
    const id = await idOf(take(4, null));
    await Promise.all([undo(id), undo(id)]);
    const events = await historyOf(made.interviewId);
    expect(events.filter((verb) => verb === "passage.restored")).toHaveLength(1);
  });

  test("a removal that was carried into new words keeps its place and its maker", async () => {
    await take(4, "nine hundred");
    const { id, revisionId, text } = await seen(4);
    const author = await made.grant("author", "passage.edit");
    await editWords(author, id, ask({ revisionId, text: `Well. ${text}` }));
    const after = await seen(4);
    expect(after.cuts.map(({ start, end }) => after.text.slice(start, end))).toEqual([
      "nine hundred",
    ]);
    await undo(after.cuts[0]?.id ?? "");
    expect((await seen(4)).cuts).toEqual([]);
  });

  test("a removal that cannot be placed in new words takes the whole passage out", async () => {
    await take(4, "nine hundred");
    const { id, revisionId } = await seen(4);
    const author = await made.grant("author", "passage.edit");
    await editWords(author, id, ask({ revisionId, text: "Something else entirely." }));
    expect((await seen(4)).status).toBe("out");
  });

  test("a removal that was left behind in earlier words takes the whole passage out", async () => {
    const passageId = made.passages[4] ?? "";
    await take(4, "nine hundred");
    const source = `Well, ${(await seen(4)).text}`;
    await database().revision.create({ data: { passageId, number: 2, source, origin: "edited" } });
    expect(await seen(4)).toMatchObject({ status: "out", cuts: [] });
  });
});
