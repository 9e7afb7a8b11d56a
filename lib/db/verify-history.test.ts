import { describe, expect, test } from "vitest";
import { pushPublication } from "@/lib/commands/push-publication";
import { approveAll, makeReviewed, publish, sign } from "@/lib/commands/testing/sign-everything";
import { verifyInterview } from "@/lib/commands/verify-interview";
import { operate } from "@/lib/policy/operator";
import { database } from "./client";
import { efforts, forgeHistory, forgeries } from "./testing/forge-history";

const operator = operate("test.verify");

/** A published interview, and its history's length. */
async function published() {
  const made = await makeReviewed();
  await approveAll(made);
  await sign(made);
  await pushPublication(operator, await publish(made));
  const { events, receipts, commits, flaw } = await verifyInterview(operator, made.interviewId);
  expect({ receipts, commits, flaw }).toEqual({ receipts: 1, commits: 1, flaw: null });
  expect(events).toBeGreaterThan(4);
  return { ...made, events };
}

/** Line 2 is the removal: an act of one line. */
const at = 2;

const expected = {
  plain: {
    edit: { seq: 2, kind: "changed" },
    delete: { seq: 3, kind: "gap" },
    cut: { seq: 1, kind: "cut", by: "act" },
    "re-stamp": { seq: 2, kind: "changed" },
    insert: { seq: 3, kind: "unlinked" },
    reorder: { seq: 2, kind: "unlinked" },
    swap: { seq: 2, kind: "changed" },
  },
  clever: { seq: 2, kind: "rewritten", by: "act" },
  thorough: { seq: 1, kind: "rewritten", by: "commit" },
};

describe("the history of an interview", () => {
  for (const effort of efforts) {
    for (const forgery of forgeries) {
      test(`shows ${forgery} by a ${effort} forger`, async () => {
        const { interviewId } = await published();
        const url = process.env.DATABASE_URL ?? "";
        await forgeHistory(url, interviewId, { forgery, effort, at });
        const { flaw } = await verifyInterview(operator, interviewId);
        const cut = { ...expected.plain.cut, by: effort === "thorough" ? "commit" : "act" };
        const found = effort === "plain" ? expected.plain[forgery] : expected[effort];
        expect(flaw).toEqual(forgery === "cut" ? cut : found);
      });
    }
  }

  test("shows that its last line alone was cut off, by the receipt", async () => {
    const { interviewId, events } = await published();
    const url = process.env.DATABASE_URL ?? "";
    await forgeHistory(url, interviewId, { forgery: "cut", effort: "plain", at: events });
    await database().act.deleteMany({ where: { interviewId } });
    const { flaw } = await verifyInterview(operator, interviewId);
    expect(flaw).toEqual({ seq: events - 1, kind: "cut", by: "receipt" });
  });

  test("holds when another interview was published to the same place before", async () => {
    const { interviewId: earlier } = await published();
    const { target } = await database().publication.findFirstOrThrow({
      where: { interviewId: earlier },
    });
    const { interviewId } = await published();
    await database().publication.updateMany({ where: { interviewId }, data: { target } });
    expect((await verifyInterview(operator, interviewId)).flaw).toBeNull();
  });
});
