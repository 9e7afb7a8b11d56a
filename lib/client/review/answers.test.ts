import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeDesk } from "../testing/make-desk";
import { makeAct, makeView } from "../testing/make-view";
import { listenerOf } from "./answers";
import { entryOf } from "./entries";

beforeEach(() => {
  vi.stubGlobal("document", { querySelector: () => null });
  vi.stubGlobal("requestAnimationFrame", () => 0);
});

afterEach(() => vi.unstubAllGlobals());

const seen = ["one", "two", "three"].map((id) => ({ id, revisionId: "r1", digest: "d1" }));
const progress = { total: 3, fine: 0, out: 0, waiting: 3, minutesLeft: 1 };

test("a section of which one passage changed is fine but for that one", () => {
  const desk = makeDesk();
  const views = seen.map(({ id }) => makeView({ id }));
  for (const view of views) desk.sure.set(view.id, view);
  desk.store.write({ entries: views.map(entryOf) });
  const add = vi.spyOn(desk.outbox, "add").mockResolvedValue("key");
  const act = makeAct(1, { verb: "rest", seen });
  const changed = makeView({ id: "two", revisionId: "r2", digest: "d2" });
  const passages = [changed];
  listenerOf(() => desk).answered(act, { kind: "refused", code: "stale", passages, progress });
  expect(desk.store.read().notices.map(({ passage }) => passage)).toEqual(["two"]);
  expect(add.mock.calls.map(([{ deed }]) => deed)).toEqual([
    { verb: "rest", seen: seen.filter(({ id }) => id !== "two") },
  ]);
});
