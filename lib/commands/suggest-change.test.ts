import { beforeAll, describe, expect, test } from "vitest";
import { changesIn } from "@/lib/core/suggestion/changes-in";
import { database } from "@/lib/db/client";
import { ask, historyOf } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import type { Role } from "@/lib/policy/table";
import { readSuggestions } from "@/lib/queries/past-suggestions";
import { readPassages } from "@/lib/queries/review-page";
import { answerSuggestion } from "./answer-suggestion";
import { editWords } from "./edit-words";
import { redactPassage } from "./redact-passage";
import { suggestChange } from "./suggest-change";
import { undoAct } from "./undo-act";

let made: MadeInterview;

beforeAll(async () => {
  made = await makeInterview();
});

async function seen(at: number, role: Role = "interviewee") {
  const grant = await made.grant(role, "interview.read");
  const view = (await readPassages(grant, [made.passages[at] ?? ""])).passages[0];
  if (!view) throw new Error("no such passage");
  return view;
}

async function suggest(at: number, text: string, by: Role = "author", more: object = {}) {
  const { id, revisionId } = await seen(at);
  const grant = await made.grant(by, "passage.suggest");
  const change = { type: "words", text };
  const done = await suggestChange(grant, id, ask({ revisionId, change, ...more }));
  if (done.outcome !== "done") throw new Error(done.outcome);
  return done.id ?? "";
}

async function answer(id: string, body: object, by: Role = "interviewee") {
  return answerSuggestion(await made.grant(by, "suggestion.answer"), id, ask(body));
}

async function past(at: number) {
  const grant = await made.grant("interviewee", "removed.read");
  return (await readSuggestions(grant, made.passages[at] ?? "")) ?? [];
}

describe("the author suggests", () => {
  test("and the interviewee's yes to what they saw is their Fine", async () => {
    const before = await seen(8);
    const id = await suggest(8, "We carried it by hand.", "author", { reason: "clearer" });
    expect(await seen(8)).toMatchObject({
      text: before.text,
      suggestions: [{ answerable: true, mine: false, reason: "clearer", hint: "substance" }],
    });
    expect((await seen(8, "author")).suggestions).toMatchObject([
      { answerable: false, mine: true },
    ]);
    expect(await answer(id, { answer: "accept" }, "coauthor")).toMatchObject({
      outcome: "bad-input",
    });
    await answer(id, { answer: "accept", digest: before.digest });
    expect(await seen(8)).toMatchObject({ text: "We carried it by hand.", status: "fine" });
    const { origin } = await database().revision.findFirstOrThrow({
      where: { passageId: before.id, number: 2 },
    });
    expect(origin).toBe("edited");
  });

  test("a yes that does not say what it saw is no Fine", async () => {
    await answer(await suggest(8, "We carried it by two hands."), { answer: "accept" });
    expect((await seen(8)).status).not.toBe("fine");
  });

  test("a reader sees nothing of it", async () => {
    await suggest(7, "And the night of the storm?");
    const view = await seen(7, "reader");
    expect(view.suggestions).toEqual([]);
    expect(JSON.stringify(view)).not.toContain("night of the storm");
    expect(await made.enter("reader", "removed.read")).toBeNull();
  });
});

describe("an answer", () => {
  test("takes some of the changes; the rest is declined, and all of it can be read later", async () => {
    const { text } = await seen(5);
    const wording = "The third keeper had stopped eating by then.";
    const id = await suggest(5, wording, "interviewee");
    expect(changesIn(text, wording, "en")).toHaveLength(2);
    await answer(id, { answer: "accept", parts: [1] }, "author");
    expect(await seen(5)).toMatchObject({
      text: "The second keeper had stopped eating by then.",
      status: "waiting",
      suggestions: [],
    });
    const kept = { state: "accepted", parts: [1], change: { text: wording } };
    expect((await past(5)).at(-1)).toMatchObject(kept);
  });

  test("of changes that are not there changes nothing", async () => {
    const id = await suggest(5, "The second keeper slept.", "interviewee");
    const wrong = await answer(id, { answer: "accept", parts: [9] }, "author");
    expect(wrong).toEqual({ outcome: "bad-input", field: "parts" });
    await answer(id, { answer: "withdraw" });
  });

  test("declines with words that the other side can read", async () => {
    const id = await suggest(5, "He hardly slept.", "interviewee");
    await answer(id, { answer: "decline", note: "It was not he." }, "author");
    expect((await past(5)).at(-1)).toMatchObject({
      state: "declined",
      change: { text: "He hardly slept." },
      answer: { byName: "Tomas", note: "It was not he." },
    });
    const declined = { byName: "Tomas", mine: false, note: "It was not he." };
    expect(await seen(5)).toMatchObject({ declined });
    expect(await seen(5, "author")).toMatchObject({ declined: { ...declined, mine: true } });
    expect(await seen(5, "reader")).toMatchObject({ declined: null });
  });

  test("with another wording closes the first and waits for its maker's side", async () => {
    const id = await suggest(3, "What did a day look like?", "interviewee");
    const { revisionId, digest } = await seen(3);
    const change = { type: "words", text: "What was a day like?" };
    const countered = await answer(id, { answer: "counter", revisionId, change }, "author");
    if (countered.outcome !== "done") throw new Error(countered.outcome);
    const view = await seen(3);
    expect(view.suggestions).toMatchObject([{ counters: id, change, answerable: true }]);
    expect((await past(3)).map(({ state }) => state)).toEqual(["countered", "open"]);
    await answer(countered.id ?? "", { answer: "accept", digest });
    expect(await seen(3)).toMatchObject({ text: change.text, status: "fine" });
  });

  test("with another wording can be undone: the first waits again", async () => {
    const id = await suggest(4, "They paid me a little.", "interviewee");
    const { revisionId } = await seen(4);
    const change = { type: "words", text: "They paid me." };
    const countered = await answer(id, { answer: "counter", revisionId, change }, "author");
    if (countered.outcome !== "done") throw new Error(countered.outcome);
    const grant = await made.grant("author", "thread.write");
    expect(await undoAct(grant, countered.actId, ask())).toMatchObject({ outcome: "done" });
    expect(await seen(4)).toMatchObject({ status: "fix", suggestions: [{ id }] });
    expect((await past(4)).map(({ state }) => state)).toEqual(["open", "withdrawn"]);
  });
});

test("accepting does not bring back what was taken out since, here or elsewhere", async () => {
  const before = await seen(8);
  const id = await suggest(8, "Nobody carried the generator.", "interviewee");
  const place = await seen(7);
  const start = place.text.indexOf("generator");
  const body = { revisionId: place.revisionId, start, end: start + 9, look: { kind: "nothing" } };
  await redactPassage(await made.grant("interviewee", "passage.redact"), place.id, ask(body));
  expect(await answer(id, { answer: "accept" }, "author")).toMatchObject({
    outcome: "blocked",
    why: "removed-back",
  });
  expect((await seen(8)).text).toBe(before.text);
});

describe("two suggestions on one passage", () => {
  test("stand side by side; the one left behind shows what it would be now", async () => {
    const { text } = await seen(6);
    expect(text).toBe("The storm");
    const first = await suggest(6, "The great storm", "interviewee");
    await suggest(6, "The storm of March", "author");
    expect((await seen(6)).suggestions).toHaveLength(2);
    await answer(first, { answer: "accept" }, "author");
    expect((await seen(6)).suggestions).toMatchObject([
      { stale: true, before: "The storm", rebased: "The great storm of March" },
    ]);
    const [left] = (await seen(6)).suggestions;
    expect(await answer(left?.id ?? "", { answer: "accept" })).toMatchObject({ outcome: "stale" });
    expect((await seen(6)).text).toBe("The great storm");
  });
});

describe("at once", () => {
  test("is for authors alone", async () => {
    const { id, revisionId } = await seen(0);
    const body = { revisionId, change: { type: "words", text: "A year of light" }, apply: true };
    const no = await suggestChange(
      await made.grant("interviewee", "passage.suggest"),
      id,
      ask(body),
    );
    expect(no).toEqual({ outcome: "bad-input", field: "apply" });
    await suggestChange(await made.grant("author", "passage.edit"), id, ask(body));
    expect((await seen(0)).text).toBe("A year of light");
  });

  test("leaves every suggestion on the earlier words where it was", async () => {
    await suggest(0, "A year of dark", "interviewee");
    const { id, revisionId } = await seen(0);
    const author = await made.grant("author", "passage.edit");
    await editWords(author, id, ask({ revisionId, text: "Two years of light" }));
    expect((await seen(0)).suggestions).toMatchObject([{ rebased: "Two years of dark" }]);
  });
});

test("every suggestion and answer is a line of the history", async () => {
  const verbs = await historyOf(made.interviewId);
  const { _count } = await database().suggestion.aggregate({ _count: true });
  expect(verbs.filter((verb) => verb === "suggestion.made")).toHaveLength(_count);
});

describe("why a suggestion was declined", () => {
  test("is told while the passage says the same and nothing else is suggested", async () => {
    const id = await suggest(3, "Then it was quiet.", "interviewee");
    await answer(id, { answer: "decline", note: "It was loud." }, "author");
    const again = await suggest(3, "Then it was loud.", "interviewee");
    expect(await seen(3)).toMatchObject({ declined: null });
    await answer(again, { answer: "withdraw" });
    expect(await seen(3)).toMatchObject({ declined: { note: "It was loud." } });
    const { revisionId } = await seen(3, "author");
    const edit = await made.grant("author", "passage.edit");
    await editWords(edit, made.passages[3] ?? "", ask({ revisionId, text: "Other words." }));
    expect(await seen(3)).toMatchObject({ declined: null });
  });
});
