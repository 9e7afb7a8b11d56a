import { beforeAll, describe, expect, test } from "vitest";
import { parsePost } from "@/lib/core/post/parse-post";
import { ask, historyOf } from "@/lib/db/testing/ask";
import { type MadeInterview, makeInterview } from "@/lib/db/testing/make-interview";
import type { Role } from "@/lib/policy/table";
import { readReviewPage } from "@/lib/queries/review-page";
import { takeOutPassages } from "./take-out-passages";
import { undoAct } from "./undo-act";

const source = `---
title: The mill
lang: en
---

**A:** Tomas

**B:** Ines

---

**A:** Can you hear me?

**B:** Yes, thanks.

**A:** Are you recording on your side?

**B:** I am recording now.

**A:** Then let us begin. How did you come to the mill?

**B:** My uncle was diagnosed with cancer that winter, and I came to help.

**A:** And then?

**B:** Then I stayed. We bake in the morning and sell before noon.

**A:** What was the first year like?

**B:** Long, and cold, and good. The oven was old and the people were patient with us.
`;

let made: MadeInterview;

beforeAll(async () => {
  made = await makeInterview({ post: parsePost(source).post });
});

async function page(role: Role) {
  return await readReviewPage(await made.grant(role, "interview.read"));
}

/** Each passage of a page that is out, by its words. */
async function outs(role: Role = "interviewee") {
  const { passages } = await page(role);
  return passages.filter(({ out }) => out).map(({ text }) => text);
}

async function run(role: Role) {
  const { housekeeping, passages } = await page(role);
  const wanted = new Set(housekeeping[0]);
  return passages
    .filter(({ id }) => wanted.has(id))
    .map(({ id, revisionId }) => ({ id, revisionId }));
}

async function take(role: Role, passages: { id: string; revisionId: string }[]) {
  const grant = await made.grant(role, "passage.redact");
  return await takeOutPassages(grant, ask({ passages, look: { kind: "nothing" } }));
}

describe("turns that made the recording", () => {
  test.each(["author", "interviewee"] as const)(
    "go out as one act of the %s, and come back as one",
    async (role) => {
      const passages = await run(role);
      const answer = await take(role, passages);
      expect(answer).toMatchObject({ outcome: "done" });
      expect(await outs()).toEqual([
        "Can you hear me?",
        "Yes, thanks.",
        "Are you recording on your side?",
        "I am recording now.",
      ]);
      expect((await page(role)).housekeeping).toEqual([]);
      const act = "actId" in answer ? answer.actId : "";
      const undone = await undoAct(await made.grant(role, "thread.write"), act, ask());
      expect(undone).toMatchObject({ outcome: "done" });
      expect(await outs()).toEqual([]);
    },
  );

  test("stay all where one of them changed meanwhile", async () => {
    const [first, ...others] = await run("interviewee");
    const before = await historyOf(made.interviewId);
    const id = first?.id ?? "";
    const answer = await take("interviewee", [...others, { id, revisionId: made.interviewId }]);
    expect(answer).toEqual({ outcome: "stale", passages: [id] });
    expect(await outs()).toEqual([]);
    expect(await historyOf(made.interviewId)).toEqual(before);
  });

  test("are none of another interview", async () => {
    const other = await makeInterview();
    const view = await readReviewPage(await other.grant("interviewee", "interview.read"));
    const { id = "", revisionId = "" } = view.passages[0] ?? {};
    expect(await take("interviewee", [{ id, revisionId }])).toEqual({ outcome: "gone" });
  });

  test("are offered to nobody who may not take them out", async () => {
    expect((await page("reader")).housekeeping).toEqual([]);
  });
});

describe("what to think about first", () => {
  test("is for the interviewee: ids and codes, no words", async () => {
    const { queue, passages } = await page("interviewee");
    const ill = passages.find(({ text }) => text.includes("cancer"));
    expect(queue).toEqual([{ id: ill?.id, reasons: ["health", "people"], seconds: 16 }]);
    for (const role of ["author", "coauthor", "reader"] as const) {
      expect((await page(role)).queue).toEqual([]);
    }
  });
});
