import { beforeEach, describe, expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { ask, historyOf } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import { readPassages } from "@/lib/queries/review-page";
import { approveRest } from "./approve-rest";
import { decidePassage } from "./decide-passage";
import { editWords } from "./edit-words";
import { redactPassage } from "./redact-passage";

let made: MadeInterview;

beforeEach(async () => {
  made = await makeInterview();
});

async function seen(at: number, role: "author" | "interviewee" = "interviewee") {
  const grant = await made.grant(role, "interview.read");
  const id = made.passages[at] ?? "";
  const view = (await readPassages(grant, [id])).passages[0];
  if (!view) throw new Error("no such passage");
  return view;
}

async function decide(at: number, verb: string, given: Record<string, unknown> = {}) {
  const { id, revisionId, digest } = await seen(at);
  const grant = await made.grant("interviewee", "passage.decide");
  return decidePassage(grant, id, ask({ verb, revisionId, digest, ...given }));
}

describe("deciding", () => {
  test("Fine is kept with the digest that was seen, and in the history", async () => {
    const before = await seen(4);
    expect(await decide(4, "fine")).toMatchObject({ outcome: "done", passages: [before.id] });
    expect(await seen(4)).toMatchObject({ status: "fine", byName: "Ines", mine: true });
    expect(await seen(4, "author")).toMatchObject({ status: "fine", byName: "Ines", mine: false });
    expect(await historyOf(made.interviewId)).toEqual(["passage.decided"]);
  });

  test("words that changed since are stale, and nothing is decided", async () => {
    const old = await seen(4);
    const author = await made.grant("author", "passage.edit");
    await editWords(author, old.id, ask({ revisionId: old.revisionId, text: "Other words." }));
    const { revisionId, digest } = old;
    const answer = await decide(4, "fine", { revisionId, digest });
    expect(answer).toEqual({ outcome: "stale", passages: [old.id] });
    expect(await database().decision.count({ where: { passageId: old.id } })).toBe(0);
  });

  test("a removal since makes the digest stale though the revision is the same", async () => {
    const old = await seen(4);
    const author = await made.grant("author", "passage.redact");
    const body = { revisionId: old.revisionId, start: 0, end: 3, look: { kind: "ellipsis" } };
    await redactPassage(author, old.id, ask(body));
    expect(await decide(4, "fine", { digest: old.digest })).toMatchObject({ outcome: "stale" });
  });

  test("an edit after Fine reopens the passage", async () => {
    await decide(4, "fine");
    const { id, revisionId } = await seen(4);
    const author = await made.grant("author", "passage.edit");
    await editWords(author, id, ask({ revisionId, text: "Other words." }));
    expect((await seen(4)).status).toBe("reopened");
  });

  test("a passage that is out cannot be fine before it comes back", async () => {
    const { id, revisionId } = await seen(4);
    const grant = await made.grant("interviewee", "passage.redact");
    const whole = { revisionId, start: null, end: null, look: { kind: "nothing" } };
    await redactPassage(grant, id, ask(whole));
    expect(await decide(4, "fine")).toMatchObject({ outcome: "blocked" });
  });

  test.each(["not_me", "open"])(
    "%s after sign-off puts the interview back in review",
    async (verb) => {
      await database().interview.update({
        where: { id: made.interviewId },
        data: { stage: "signed_off" },
      });
      await decide(4, verb);
      const { stage } = await database().interview.findUniqueOrThrow({
        where: { id: made.interviewId },
      });
      expect(stage).toBe("in_review");
    },
  );

  test("other verbs, missing parts and more than was asked for are bad input", async () => {
    for (const given of [{ verb: "out" }, { digest: "x" }, { revisionId: "1" }, { more: 1 }]) {
      expect(await decide(4, "fine", given)).toMatchObject({ outcome: "bad-input" });
    }
  });

  test("a passage of another interview does not exist", async () => {
    const other = await makeInterview();
    const { revisionId, digest } = await seen(4);
    const grant = await other.grant("interviewee", "passage.decide");
    const id = made.passages[4] ?? "";
    expect(await decidePassage(grant, id, ask({ verb: "fine", revisionId, digest }))).toEqual({
      outcome: "gone",
    });
  });

  test("one key sent five times decides once; with other words it is refused", async () => {
    const { id, revisionId, digest } = await seen(4);
    const grant = await made.grant("interviewee", "passage.decide");
    const same = ask({ verb: "fine", revisionId, digest });
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => decidePassage(grant, id, same)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await database().decision.count({ where: { passageId: id } })).toBe(1);
    const other = { key: same.key, body: { verb: "open", revisionId, digest } };
    expect(await decidePassage(grant, id, other)).toEqual({ outcome: "key-reused" });
    const elsewhere = await decidePassage(grant, made.passages[5] ?? "", same);
    expect(elsewhere).toEqual({ outcome: "key-reused" });
  });

  test("of twenty Fines while the author edits, none counts for words it did not see", async () => {
    const { id, revisionId, digest } = await seen(4);
    const grant = await made.grant("interviewee", "passage.decide");
    const author = await made.grant("author", "passage.edit");
    const fine = () => decidePassage(grant, id, ask({ verb: "fine", revisionId, digest }));
    const edit = editWords(author, id, ask({ revisionId, text: "Other words." }));
    const answers = await Promise.all([...Array.from({ length: 20 }, fine), edit]);
    const accepted = answers.slice(0, 20).filter(({ outcome }) => outcome === "done").length;
    expect(await database().decision.count({ where: { passageId: id } })).toBe(accepted);
    expect((await seen(4)).status).not.toBe("fine");
  });
});

describe("approving the rest", () => {
  async function rest(range: number[]) {
    const views = await Promise.all(range.map((at) => seen(at)));
    return views.map(({ id, revisionId, digest }) => ({ id, revisionId, digest }));
  }

  test("makes all of them fine in one act", async () => {
    const passages = await rest([3, 4, 5]);
    const grant = await made.grant("interviewee", "passage.decide");
    expect(await approveRest(grant, ask({ passages }))).toMatchObject({ outcome: "done" });
    for (const at of [3, 4, 5]) expect((await seen(at)).status).toBe("fine");
    expect((await seen(6)).status).toBe("waiting");
  });

  test("is all or nothing, and names those that changed", async () => {
    const passages = await rest([3, 4, 5]);
    const author = await made.grant("author", "passage.edit");
    const { id, revisionId } = await seen(4);
    await editWords(author, id, ask({ revisionId, text: "Other words." }));
    const grant = await made.grant("interviewee", "passage.decide");
    expect(await approveRest(grant, ask({ passages }))).toEqual({
      outcome: "stale",
      passages: [id],
    });
    expect((await seen(3)).status).toBe("waiting");
  });
});
