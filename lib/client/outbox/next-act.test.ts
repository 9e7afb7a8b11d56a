import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeAct } from "../testing/make-view";
import { passagesOf } from "./deed";
import { backOff, nextAct } from "./next-act";
import type { QueuedAct } from "./queued-act";

const fine = (order: number, passage: string, given: Partial<QueuedAct> = {}) =>
  makeAct(order, { verb: "fine", passage }, given);

const sent = (queue: QueuedAct[], now = 1000) => {
  const next = nextAct(queue, now);
  return next.do === "send" ? next.act.key : next.do === "wait" ? next.until : "rest";
};

describe("the next act", () => {
  test("is the one pressed first, whatever order the device lists them in", () => {
    expect(sent([fine(2, "b"), fine(1, "a")])).toBe("key-1");
  });

  test("waits behind an earlier one of the same passage that is tried again later", () => {
    const queue = [fine(1, "a", { notBefore: 5000 }), fine(2, "a"), fine(3, "b")];
    expect(sent(queue)).toBe("key-3");
    expect(sent(queue.slice(0, 2))).toBe(5000);
  });

  test("passes by what was refused and waits for the person", () => {
    expect(sent([fine(1, "a", { held: "stale" }), fine(2, "a")])).toBe("key-2");
  });

  test("is not an undo whose act has no answer yet, and nothing overtakes that undo", () => {
    const undo = makeAct(2, { verb: "undo", of: "key-1", passages: ["a"] });
    expect(sent([fine(1, "a", { notBefore: 5000 }), undo, fine(3, "a")])).toBe(5000);
  });

  test("of a section waits for every passage of it", () => {
    const rest = makeAct(2, {
      verb: "rest",
      seen: ["a", "b"].map((id) => ({ id, revisionId: "r1", digest: "d1" })),
    });
    expect(sent([fine(1, "b", { notBefore: 5000 }), rest])).toBe(5000);
  });

  test("never overtakes an earlier one of its passage", () => {
    const acts = fc.array(
      fc.record({ passage: fc.constantFrom("a", "b", "c"), notBefore: fc.nat(2000) }),
    );
    fc.assert(
      fc.property(acts, (list) => {
        const queue = list.map(({ passage, notBefore }, at) => fine(at, passage, { notBefore }));
        const next = nextAct(queue, 1000);
        if (next.do !== "send") return;
        const [passage] = passagesOf(next.act.deed);
        const earlier = queue.filter(({ order }) => order < next.act.order);
        expect(earlier.some(({ deed }) => passagesOf(deed)[0] === passage)).toBe(false);
      }),
    );
  });
});

test("tries come less and less often, at most a minute apart", () => {
  expect([1, 2, 3, 7, 20].map(backOff)).toEqual([1000, 2000, 4000, 60_000, 60_000]);
});
