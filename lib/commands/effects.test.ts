import { beforeEach, describe, expect, test } from "vitest";
import { parsePost } from "@/lib/core/post/parse-post";
import { ask, historyOf, wordlessText } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import type { Role } from "@/lib/policy/table";
import { readEffectsPage } from "@/lib/queries/effects-page";
import { readReviewPage } from "@/lib/queries/review-page";
import { dismissDifference } from "./dismiss-difference";
import { redactPassage } from "./redact-passage";
import { reopenDifference } from "./reopen-difference";
import { undoAct } from "./undo-act";

const post = `---
title: "The bakery"
lang: en
---

**A:** Were you paid well?

**B:** ZEBRA-7F3K hundred a month.

**A:** I see.

**B:** Ines owned the oven. She was kind.

**A:** As you said above, it was warm.
`;

let made: MadeInterview;

beforeEach(async () => {
  made = await makeInterview({ post: parsePost(post).post });
});

const review = async (role: Role) =>
  (await readReviewPage(await made.grant(role, "interview.read"))).passages;

const page = async (role: Role = "interviewee") => {
  const view = await readEffectsPage(await made.grant(role, "removed.read"), null);
  if (!view) throw new Error("no original");
  return view;
};

const open = async (role?: Role) =>
  (await page(role)).effects.flatMap(({ rule, dismissed }) => (dismissed ? [] : [rule]));

/** Takes out the passage that begins so, or a span of it; the answer's passages. */
async function takeOut(words: string, whole = true) {
  const passage = (await review("interviewee")).find(({ text }) => text.includes(words));
  if (!passage) throw new Error("no such passage");
  const start = passage.text.indexOf(words);
  const span = whole ? { start: null, end: null } : { start, end: start + words.length };
  const grant = await made.grant("interviewee", "passage.redact");
  const body = { revisionId: passage.revisionId, ...span, look: { kind: "nothing" } };
  const done = await redactPassage(grant, passage.id, ask(body));
  if (done.outcome !== "done") throw new Error(done.outcome);
  return done;
}

async function dismiss(role: Role, note: string | null = "It is about the weather") {
  const { effects, transcriptId } = await page(role);
  const body = { difference: effects[0]?.mark, note };
  return await dismissDifference(
    await made.grant(role, "difference.dismiss"),
    transcriptId,
    ask(body),
  );
}

describe("what a removal did to the rest", () => {
  test("both sides see it at the passage and in the list; nothing does without a removal", async () => {
    expect(await open()).toEqual([]);
    await takeOut("ZEBRA");
    expect(await open()).toEqual(["question-alone", "points-back"]);
    expect(await open("author")).toEqual(await open());
    const notes = (await review("author")).flatMap(({ effects }) => effects);
    expect(notes.map(({ rule }) => rule)).toEqual(await open());
    expect(JSON.stringify(await page())).not.toContain("ZEBRA");
  });

  test("readers see nothing of it", async () => {
    await takeOut("ZEBRA");
    await takeOut("Ines owned the oven.", false);
    const view = await readReviewPage(await made.grant("reader", "interview.read"));
    expect(view.passages.flatMap(({ effects }) => effects)).toEqual([]);
    expect(view.pointedOut).toEqual({ voices: 0, effects: 0 });
    expect(await made.enter("reader", "removed.read")).toBeNull();
    const author = await readReviewPage(await made.grant("author", "interview.read"));
    expect(author.pointedOut).toEqual({ voices: 0, effects: 3 });
  });

  test("the act answers with every passage that may read differently, and so does its undo", async () => {
    const before = await review("interviewee");
    const textOf = (ids: string[]) =>
      before.flatMap(({ id, text }) => (ids.includes(id) ? text : []));
    const done = await takeOut("ZEBRA");
    const leaning = ["Were you paid well?", "As you said above, it was warm."];
    expect(textOf(done.passages ?? [])).toEqual(expect.arrayContaining(leaning));
    const grant = await made.grant("interviewee", "thread.write");
    const undone = await undoAct(grant, done.actId, ask());
    expect(textOf("passages" in undone ? (undone.passages ?? []) : [])).toEqual(
      expect.arrayContaining(leaning),
    );
    expect(await open()).toEqual([]);
  });

  test("is right so with a reason, for both, until what is out or stays changes", async () => {
    await takeOut("ZEBRA");
    expect(await dismiss("interviewee", null)).toEqual({ outcome: "bad-input", field: "note" });
    expect(await dismiss("interviewee")).toMatchObject({ outcome: "done" });
    expect(await dismiss("author")).toEqual({ outcome: "stale", passages: [] });
    expect(await open("author")).toEqual(["points-back"]);
    expect((await page("author")).effects[0]?.dismissed).toMatchObject({
      ...{ byName: "Ines", note: "It is about the weather" },
    });
    expect((await historyOf(made.interviewId)).at(-1)).toBe("effect.dismissed");
    expect(await wordlessText()).not.toMatch(/ZEBRA|weather/);
    await takeOut("you paid", false);
    expect(await open()).toEqual(["question-alone", "points-back"]);
  });

  test("is asked again when that is taken back", async () => {
    await takeOut("ZEBRA");
    await dismiss("author");
    const { effects, transcriptId } = await page();
    const grant = await made.grant("interviewee", "difference.dismiss");
    const body = { dismissal: effects[0]?.dismissed?.id };
    expect(await reopenDifference(grant, transcriptId, ask(body))).toMatchObject({
      outcome: "done",
    });
    expect(await open()).toEqual(["question-alone", "points-back"]);
  });
});
