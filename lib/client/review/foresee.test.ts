import { describe, expect, test } from "vitest";
import type { Deed } from "../outbox/deed";
import { makeView } from "../testing/make-view";
import { foresee } from "./foresee";

const ines = { name: "Ines", decides: true };
const tomas = { name: "Tomas", decides: false };
const nothing = { kind: "nothing" } as const;
const become = (deed: Deed, view = makeView(), who = ines) =>
  foresee(view, { key: "k", deed, at: 0 }, who);
const take = (start: number, end: number): Deed => ({
  verb: "out",
  passage: "one",
  span: { start, end },
  look: nothing,
});

describe("what an act will make of a passage", () => {
  test("Fine", () => {
    expect(become({ verb: "fine", passage: "one" })).toMatchObject({ status: "fine", mine: true });
  });

  test("taking a span out marks it and leaves the rest waiting", () => {
    const view = become(take(0, 4));
    expect(view.cuts).toMatchObject([{ start: 0, end: 4, mine: true }]);
    expect(view.status).toBe("waiting");
  });

  test("one's own spans that touch become one", () => {
    const view = foresee(become(take(0, 4)), { key: "l", deed: take(4, 9), at: 1 }, ines);
    expect(view.cuts).toMatchObject([{ start: 0, end: 9 }]);
  });

  test("taking out all the words takes the passage out", () => {
    const text = "All of it. ";
    expect(become(take(0, 10), makeView({ text }))).toMatchObject({ status: "out", cuts: [] });
  });

  test("half an emoji is a whole one", () => {
    expect(become(take(3, 4), makeView({ text: "No 👍🏽 yes" })).cuts).toMatchObject([
      { start: 3, end: 7 },
    ]);
  });

  test("bringing back leaves other removals alone", () => {
    const one = become(take(0, 4));
    const two = foresee(one, { key: "other", deed: take(10, 12), at: 1 }, ines);
    const view = become({ verb: "back", passage: "one", redaction: "k" }, two);
    expect(view.cuts.map(({ id }) => id)).toEqual(["other"]);
  });

  test("the author's own edit reopens what was fine", () => {
    const deed: Deed = { verb: "words", passage: "one", text: "New.", as: "revision" };
    const view = become(deed, makeView({ status: "fine" }), tomas);
    expect(view).toMatchObject({ text: "New.", status: "reopened" });
  });

  test("a proposal leaves the words alone", () => {
    const deed: Deed = { verb: "words", passage: "one", text: "New.", as: "suggestion" };
    expect(become(deed)).toMatchObject({
      text: makeView().text,
      status: "fix",
      suggestions: [{ change: { type: "words", text: "New." } }],
    });
  });

  test("only the one who decides says Let's talk by talking", () => {
    const deed: Deed = { verb: "thread", passage: "one", span: null, body: "Hm", talk: true };
    expect(become(deed).status).toBe("talk");
    expect(become(deed, makeView(), tomas)).toMatchObject({
      status: "waiting",
      threads: [{ blocking: true }],
    });
  });
});
