import { describe, expect, test } from "vitest";
import { pushPublication } from "@/lib/commands/push-publication";
import { approveAll, makeReviewed, publish, sign } from "@/lib/commands/testing/sign-everything";
import { operate } from "@/lib/policy/operator";
import { database } from "./client";
import { verifyHistory } from "./verify-history";

const operator = operate("test.verify");

/** A published interview, and its history's length. */
async function published() {
  const made = await makeReviewed();
  await approveAll(made);
  await sign(made);
  await pushPublication(operator, await publish(made));
  const { events, receipts, flaw } = await verifyHistory(operator, made.interviewId);
  expect(flaw).toBeNull();
  expect(receipts).toBe(1);
  expect(events).toBeGreaterThan(4);
  return { ...made, events };
}

const at = (interviewId: string, seq: number) => ({ interviewId_seq: { interviewId, seq } });

describe("the history of an interview", () => {
  test("holds as it was written", async () => {
    await published();
  });

  for (const [what, data] of [
    ["verb", { verb: "passage.restored" }],
    ["actor", { actorId: null }],
    ["thing", { objectId: "another" }],
    ["detail", { detail: { passages: 1 } }],
    ["time", { createdAt: new Date(0) }],
  ] as const) {
    test(`shows a line whose ${what} was changed`, async () => {
      const { interviewId } = await published();
      await database().event.update({ where: at(interviewId, 3), data });
      const { flaw } = await verifyHistory(operator, interviewId);
      expect(flaw).toEqual({ seq: 3, kind: "changed" });
    });
  }

  test("shows a line that names another as the one before it", async () => {
    const { interviewId } = await published();
    await database().event.update({ where: at(interviewId, 3), data: { previous: "0" } });
    const { flaw } = await verifyHistory(operator, interviewId);
    expect(flaw).toEqual({ seq: 3, kind: "unlinked" });
  });

  test("shows where a line was taken away", async () => {
    const { interviewId } = await published();
    await database().event.delete({ where: at(interviewId, 2) });
    const { flaw } = await verifyHistory(operator, interviewId);
    expect(flaw).toEqual({ seq: 3, kind: "gap" });
  });

  test("shows a line that was written anew with a hash that fits it", async () => {
    const { interviewId } = await published();
    const second = await database().event.findUniqueOrThrow({ where: at(interviewId, 2) });
    await database().event.update({ where: at(interviewId, 2), data: { hash: second.previous } });
    const { flaw } = await verifyHistory(operator, interviewId);
    expect(flaw).toEqual({ seq: 2, kind: "changed" });
  });

  test("shows that its end was cut off, by the receipt", async () => {
    const { interviewId } = await published();
    await database().event.deleteMany({ where: { interviewId, seq: { gt: 3 } } });
    const { flaw } = await verifyHistory(operator, interviewId);
    expect(flaw).toEqual({ seq: 3, kind: "cut" });
  });
});
