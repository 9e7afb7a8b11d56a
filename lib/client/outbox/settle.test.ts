import { describe, expect, test } from "vitest";
import { foresee } from "../review/foresee";
import { makeAct, makeView } from "../testing/make-view";
import type { Deed } from "./deed";
import type { Answered } from "./post-act";
import { settle } from "./settle";

const progress = { total: 1, fine: 0, out: 0, waiting: 1, minutesLeft: 1 };
const ines = { name: "Ines", decides: true };
const cut: Deed = {
  verb: "out",
  passage: "one",
  span: { start: 0, end: 4 },
  look: { kind: "nothing" },
};
const words: Deed = { verb: "words", passage: "one", text: "Mine.", as: "suggestion" };
const fine: Deed = { verb: "fine", passage: "one" };
const refused: Answered = { kind: "refused", code: "stale", passages: [], progress };

function done(now = makeView({ revisionId: "r1", digest: "d2" })): Answered {
  return { kind: "done", answer: { act: "act-1", id: null, passages: [now], progress } };
}

describe("after an answer", () => {
  test("an act that did not arrive is tried again later, with its key", () => {
    const act = makeAct(1, fine);
    const { leave, change } = settle(
      [act],
      act,
      { kind: "unreached", link: "offline" },
      { now: 0, foreseen: [] },
    );
    expect(leave).toEqual([]);
    expect(change).toEqual([{ ...act, tries: 1, notBefore: 1000 }]);
  });

  test("a refused act without typed words leaves, one with words is held", () => {
    const plain = makeAct(1, fine);
    const typed = makeAct(2, words);
    const at = { now: 0, foreseen: [] };
    expect(settle([plain], plain, refused, at)).toEqual({ leave: ["key-1"], change: [] });
    expect(settle([typed], typed, refused, at)).toEqual({
      leave: [],
      change: [{ ...typed, held: "stale" }],
    });
  });

  test("a refused act that was taken back meanwhile leaves with its undo", () => {
    const typed = makeAct(1, words);
    const undo = makeAct(2, { verb: "undo", of: "key-1", passages: ["one"] });
    const settled = settle([typed, undo], typed, refused, { now: 0, foreseen: [] });
    expect(settled).toEqual({ leave: ["key-1", "key-2"], change: [] });
  });

  test("one's own later act names what one's own earlier act made of the passage", () => {
    const first = makeAct(1, cut);
    const then = makeAct(2, fine);
    const seen = foresee(makeView(), { ...first, at: 1 }, ines);
    const now = makeView({ digest: "d2", cuts: seen.cuts });
    const { change } = settle([first, then], first, done(now), { now: 0, foreseen: [seen] });
    expect(change).toEqual([{ ...then, seen: { revisionId: "r1", digest: "d2" } }]);
  });

  test("but not when somebody else took words out that the person did not see go", () => {
    const first = makeAct(1, cut);
    const then = makeAct(2, fine);
    const seen = foresee(makeView(), { ...first, at: 1 }, ines);
    const other = { id: "x", start: 14, end: 26, look: cut.look, byName: "Tomas", mine: false };
    const now = makeView({ digest: "d3", cuts: [...seen.cuts, other] });
    const { change } = settle([first, then], first, done(now), { now: 0, foreseen: [seen] });
    expect(change).toEqual([]);
  });
});
