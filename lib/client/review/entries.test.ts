import { describe, expect, test } from "vitest";
import {
  countSections,
  type Entry,
  matches,
  neighbour,
  nextWaiting,
  orderOf,
  withQueue,
} from "./entries";

const entry = (id: string, status: Entry["status"], given: Partial<Entry> = {}): Entry => ({
  id,
  status,
  section: 0,
  threads: 0,
  cuts: 0,
  first: null,
  ...given,
});
const list = [entry("a", "fine"), entry("b", "waiting"), entry("c", "out"), entry("d", "reopened")];

describe("moving through a review", () => {
  test("the next that waits is after this one, and then from the beginning", () => {
    expect(nextWaiting(list, "b")).toBe("d");
    expect(nextWaiting(list, "d")).toBe("b");
    expect(nextWaiting(list, null)).toBe("b");
  });

  test("the only one that waits is not next to itself, and then there is none", () => {
    expect(nextWaiting([entry("a", "waiting")], "a")).toBeNull();
    expect(nextWaiting([entry("a", "fine")], null)).toBeNull();
  });

  test("neighbours end with the list", () => {
    expect([neighbour(list, "a", 1), neighbour(list, "a", -1), neighbour(list, null, 1)]).toEqual([
      "b",
      null,
      "a",
    ]);
  });
});

test("what comes first is gone through from the riskiest, whatever was decided before it", () => {
  const queued = withQueue(list, [{ id: "d" }, { id: "a" }, { id: "b" }, { id: "elsewhere" }]);
  const order = orderOf(queued, "first");
  expect(order.map(({ id }) => id)).toEqual(["d", "a", "b"]);
  expect(nextWaiting(order, "d")).toBe("b");
  expect(orderOf(queued, "all").map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
  expect(queued.filter((one) => matches(one, "first"))).toHaveLength(3);
});

test("filters", () => {
  const shown = (show: Parameters<typeof matches>[1]) =>
    [...list, entry("e", "fine", { cuts: 1, threads: 2 })]
      .filter((one) => matches(one, show))
      .map(({ id }) => id)
      .join("");
  expect([shown("all"), shown("waiting"), shown("comments"), shown("out")]).toEqual([
    "abcde",
    "bd",
    "e",
    "ce",
  ]);
});

test("sections count what is decided and name what waits", () => {
  expect(countSections(list)).toEqual([{ section: 0, done: 2, total: 4, waiting: ["b", "d"] }]);
});
