import { beforeEach, describe, expect, test } from "vitest";
import { LONGEST_WORDING } from "@/lib/core/review/api";
import { database } from "@/lib/db/client";
import { ask, historyOf } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import type { Role } from "@/lib/policy/table";
import { readPassages } from "@/lib/queries/review-page";
import { answerSuggestion } from "./answer-suggestion";
import { decidePassage } from "./decide-passage";
import { editWords } from "./edit-words";
import { redactPassage } from "./redact-passage";
import { suggestWords } from "./suggest-words";
import { undoAct } from "./undo-act";

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

async function suggest(at: number, text: string): Promise<string> {
  const { id, revisionId } = await seen(at);
  const grant = await made.grant("interviewee", "passage.suggest");
  const answer = await suggestWords(grant, id, ask({ revisionId, text }));
  if (answer.outcome !== "done" || !answer.id) throw new Error(answer.outcome);
  return answer.id;
}

async function answer(suggestionId: string, verb: "accept" | "decline") {
  const grant = await made.grant("author", "suggestion.answer");
  return answerSuggestion(grant, suggestionId, ask({ answer: verb }));
}

async function withdraw(suggestionId: string) {
  const grant = await made.grant("interviewee", "passage.suggest");
  return answerSuggestion(grant, suggestionId, ask({ answer: "withdraw" }));
}

async function fine(at: number) {
  const { id, revisionId, digest } = await seen(at);
  const grant = await made.grant("interviewee", "passage.decide");
  return decidePassage(grant, id, ask({ verb: "fine", revisionId, digest }));
}

const told = () =>
  database().notice.findMany({
    where: { interviewId: made.interviewId, kind: "suggested" },
    include: { participant: { select: { role: true } } },
  });

describe("suggesting words", () => {
  test("leaves the text alone and waits for the authors, who are told", async () => {
    const before = await seen(8);
    await suggest(8, "We carried it by hand.");
    await suggest(5, "The second keeper hardly slept.");
    const after = await seen(8);
    expect(after).toMatchObject({ text: before.text, status: "fix" });
    expect(after.suggestions).toMatchObject([{ before: before.text, mine: true, stale: false }]);
    const roles = (await told()).map(({ participant }) => participant.role);
    expect(roles.sort()).toEqual(["author", "author", "coauthor", "coauthor"]);
  });

  test("replaces one's own earlier proposal without losing its words", async () => {
    await suggest(8, "One.");
    await suggest(8, "Two.");
    const rows = await database().suggestion.findMany({
      where: { passageId: made.passages[8] ?? "" },
      orderBy: { createdAt: "asc" },
    });
    expect(rows.map(({ text, state }) => [text, state])).toEqual([
      ["One.", "withdrawn"],
      ["Two.", "open"],
    ]);
  });

  test("blank, unchanged or unstorable words are bad input", async () => {
    const { id, revisionId, text } = await seen(8);
    const grant = await made.grant("interviewee", "passage.suggest");
    for (const wrong of ["  ", text, "a\0b", "\ud800", "x".repeat(LONGEST_WORDING + 1)]) {
      expect(await suggestWords(grant, id, ask({ revisionId, text: wrong }))).toMatchObject({
        outcome: "bad-input",
        field: "text",
      });
    }
  });
});

describe("answering a suggestion", () => {
  test("accepting makes it the words, and fine for its maker", async () => {
    await answer(await suggest(8, "We carried it by hand."), "accept");
    expect(await seen(8)).toMatchObject({
      text: "We carried it by hand.",
      status: "fine",
      suggestions: [],
    });
    const revisions = await database().revision.findMany({
      where: { passageId: made.passages[8] ?? "" },
      orderBy: { number: "asc" },
    });
    expect(revisions.map(({ origin }) => origin)).toEqual(["imported", "changed"]);
  });

  test("accepting is no Fine for what was taken out since, which its maker has not seen", async () => {
    const id = await suggest(8, "We did not carry the lamp by hand.");
    const { id: passageId, revisionId, text } = await seen(8);
    const start = text.indexOf("by hand");
    const span = { start, end: start + 7, look: { kind: "nothing" } };
    const author = await made.grant("author", "passage.redact");
    await redactPassage(author, passageId, ask({ revisionId, ...span }));
    await answer(id, "accept");
    expect(await seen(8)).toMatchObject({ status: "waiting", suggestions: [] });
  });

  test("accepting is no Fine when a removal grew over the new words", async () => {
    const { id: passageId, revisionId, text } = await seen(8);
    const start = text.indexOf("the lamp");
    const span = { start, end: start + 8, look: { kind: "nothing" } };
    const author = await made.grant("author", "passage.redact");
    await redactPassage(author, passageId, ask({ revisionId, ...span }));
    await answer(await suggest(8, "We never carried a lamp by hand."), "accept");
    expect((await seen(8)).status).toBe("waiting");
  });

  test("undoing an answer twice leaves what was answered since", async () => {
    const id = await suggest(8, "We carried it by hand.");
    const declined = await answer(id, "decline");
    if (declined.outcome !== "done") throw new Error(declined.outcome);
    const undo = async () =>
      undoAct(await made.grant("author", "thread.write"), declined.actId, ask());
    expect(await undo()).toMatchObject({ outcome: "done" });
    await answer(id, "accept");
    await undo();
    expect((await seen(8)).suggestions).toEqual([]);
  });

  test("accepting a heading's words asks for it again", async () => {
    await answer(await suggest(2, "The light"), "accept");
    expect(await seen(2)).toMatchObject({ text: "The light", status: "waiting" });
  });

  test("declining leaves the words, and an earlier Fine does not come back", async () => {
    await fine(8);
    await answer(await suggest(8, "We carried it by hand."), "decline");
    expect(await seen(8)).toMatchObject({ status: "waiting", suggestions: [] });
  });

  test("withdrawing one's own brings the earlier Fine back", async () => {
    await fine(8);
    await withdraw(await suggest(8, "We carried it by hand."));
    expect((await seen(8)).status).toBe("fine");
  });

  test("an author cannot withdraw, an interviewee cannot accept", async () => {
    const id = await suggest(8, "We carried it by hand.");
    const author = await made.grant("author", "suggestion.answer");
    const maker = await made.grant("interviewee", "passage.suggest");
    const wrong = [
      await answerSuggestion(author, id, ask({ answer: "withdraw" })),
      await answerSuggestion(maker, id, ask({ answer: "accept" })),
    ];
    expect(wrong.map(({ outcome }) => outcome)).toEqual(["bad-input", "bad-input"]);
  });

  test("written against words that changed since is stale, and both texts stay", async () => {
    const id = await suggest(8, "We carried it by hand.");
    const author = await made.grant("author", "passage.edit");
    const { id: passageId, revisionId, text } = await seen(8);
    await editWords(author, passageId, ask({ revisionId, text: "By hand, all night." }));
    expect(await answer(id, "accept")).toEqual({ outcome: "stale", passages: [passageId] });
    expect(await seen(8)).toMatchObject({
      text: "By hand, all night.",
      suggestions: [{ before: text, change: { text: "We carried it by hand." }, stale: true }],
    });
  });

  test("accept and decline at once: one of them happens", async () => {
    const id = await suggest(8, "We carried it by hand.");
    const both = await Promise.all([answer(id, "accept"), answer(id, "decline")]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(["blocked", "done"]);
    const events = await historyOf(made.interviewId);
    expect(events.filter((verb) => verb === "suggestion.answered")).toHaveLength(1);
  });

  test("twenty edits at once: one is kept, the others are stale, none is lost silently", async () => {
    const { id, revisionId } = await seen(8);
    const author = await made.grant("author", "passage.edit");
    const texts = Array.from({ length: 20 }, (_, at) => `Version ${at}.`);
    const answers = await Promise.all(
      texts.map((text) => editWords(author, id, ask({ revisionId, text }))),
    );
    expect(answers.filter(({ outcome }) => outcome === "done")).toHaveLength(1);
    expect(answers.filter(({ outcome }) => outcome === "stale")).toHaveLength(19);
    expect(await database().revision.count({ where: { passageId: id } })).toBe(2);
  });
});
