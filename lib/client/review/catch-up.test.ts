import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { PassageView, ReviewView } from "../../core/review/passage-view";
import { makeDesk } from "../testing/make-desk";
import { makeView } from "../testing/make-view";
import { takeIn } from "./answers";
import { catchUp } from "./catch-up";
import type { Desk } from "./desk";
import { entryOf } from "./entries";

const reload = vi.fn();
let clock = Date.now();

/** A look at the server is taken once a minute. */
function aMinuteLater() {
  clock += 120_000;
  vi.useFakeTimers({ now: clock, toFake: ["Date"] });
}

beforeEach(() => {
  aMinuteLater();
  vi.stubGlobal("document", { querySelector: () => null });
  vi.stubGlobal("window", { location: { reload } });
  reload.mockClear();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function openWith(view: PassageView): Desk {
  const desk = makeDesk();
  desk.sure.set(view.id, view);
  desk.store.write({ entries: [entryOf(view)] });
  return desk;
}

function answer(desk: Desk, passages: PassageView[], more: Partial<ReviewView> = {}) {
  const view = { ...desk.facts, title: "", sections: [], passages, ...more };
  vi.stubGlobal("fetch", async () => Response.json(view));
}

test("shows what others changed", async () => {
  const desk = openWith(makeView());
  answer(desk, [makeView({ revisionId: "r2", digest: "d2", text: "Other words." })]);
  await catchUp(desk);
  expect(desk.sure.get("one")?.text).toBe("Other words.");
});

test("never puts back how it was before an act that was answered meanwhile", async () => {
  const desk = openWith(makeView());
  answer(desk, [makeView()]);
  const looking = catchUp(desk);
  takeIn(desk, { passages: [makeView({ status: "fine" })], progress: null });
  await looking;
  expect(desk.sure.get("one")?.status).toBe("fine");
});

test("takes nothing from another person's view", async () => {
  const desk = openWith(makeView());
  answer(desk, [makeView({ status: "fine" })], { person: "tomas" });
  await catchUp(desk);
  expect(desk.sure.get("one")?.status).toBe("waiting");
});

test("loads the page anew when its passages are other ones, and not while somebody writes", async () => {
  const desk = openWith(makeView());
  answer(desk, []);
  desk.store.write({ pane: { kind: "words" } });
  await catchUp(desk);
  expect(reload).not.toHaveBeenCalled();
  desk.store.write({ pane: null });
  aMinuteLater();
  await catchUp(desk);
  expect(reload).toHaveBeenCalledOnce();
});
