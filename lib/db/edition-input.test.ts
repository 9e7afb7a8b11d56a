import { describe, expect, test } from "vitest";
import { approveRest } from "@/lib/commands/approve-rest";
import { editWords } from "@/lib/commands/edit-words";
import { redactPassage } from "@/lib/commands/redact-passage";
import { readPassages } from "@/lib/queries/review-page";
import { loadEditionInput } from "./edition-input";
import { ask } from "./testing/ask";
import { type MadeInterview, makeInterview } from "./testing/make-interview";
import { smallPost } from "./testing/small-post";

const load = async (made: MadeInterview) =>
  loadEditionInput(await made.grant("author", "interview.read"));

async function views(made: MadeInterview) {
  const grant = await made.grant("interviewee", "interview.read");
  return (await readPassages(grant, made.passages)).passages;
}

async function approveAll(made: MadeInterview) {
  const all = (await views(made)).filter(({ out }) => !out);
  const passages = all.map(({ id, revisionId, digest }) => ({ id, revisionId, digest }));
  await approveRest(await made.grant("interviewee", "passage.decide"), ask({ passages }));
}

describe("the input of an edition", () => {
  test("rebuilds the post exactly", async () => {
    expect((await load(await makeInterview())).post).toEqual(smallPost("nine hundred"));
  });

  test("holds what was decided, taken out and changed, by key", async () => {
    const made = await makeInterview();
    const [, , , question, answer, more] = await views(made);
    if (!question || !answer || !more) throw new Error("the post changed");
    const redactor = await made.grant("interviewee", "passage.redact");
    const { id, revisionId, text } = answer;
    const start = text.indexOf("nine");
    const span = { revisionId, start, end: start + 4, look: { kind: "ellipsis" } };
    await redactPassage(redactor, id, ask(span));
    const whole = { start: null, end: null, look: { kind: "nothing" } };
    await redactPassage(redactor, more.id, ask({ revisionId: more.revisionId, ...whole }));
    const author = await made.grant("author", "passage.edit");
    const words = { revisionId: question.revisionId, text: "What was a day like?" };
    await editWords(author, question.id, ask(words));
    await approveAll(made);
    const input = await load(made);
    expect(input.revisions.get("p-0004")).toBe("What was a day like?");
    expect(input.cuts.get("p-0005")).toEqual([
      { start, end: start + 4, look: { kind: "ellipsis" } },
    ]);
    expect([...input.outs]).toEqual([["p-0006", { kind: "nothing" }]]);
    expect(input.approvals).toHaveLength(8);
    expect(input.deciders).toEqual([made.people.interviewee]);
    expect(input.removals.map(({ passage, text }) => [passage, text])).toEqual([
      ["p-0005", "nine"],
      ["p-0006", "The second keeper had stopped sleeping by then."],
    ]);
    expect(input).toMatchObject({
      openBlockingThreads: 0,
      openSuggestions: [],
      stage: "in_review",
    });
  });

  test("asks the passage's own digest of every approval", async () => {
    const made = await makeInterview();
    await approveAll(made);
    const digests = new Map((await views(made)).map(({ anchor, digest }) => [anchor, digest]));
    for (const { passage, digest } of (await load(made)).approvals) {
      expect(digest).toBe(digests.get(passage));
    }
  });
});
