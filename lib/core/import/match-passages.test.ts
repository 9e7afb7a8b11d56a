import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Post } from "../post/post";
import { isReshaped, type Match, matchPassages } from "./match-passages";

/** A post of one passage a block. */
function postOf(lines: string[]): Post {
  const passages = lines.map((line, at) => ({
    ...{ key: `p-${at}`, kind: "turn" as const, syntax: "inline" as const, block: at },
    ...{ start: 0, end: line.length, speaker: 0, turn: at, section: null, label: null },
  }));
  const blocks = lines.map((source) => ({ kind: "turn" as const, source }));
  const speakers = [{ label: "A", name: null }];
  return { blocks, passages, speakers, sections: [], entries: [], language: null, interview: true };
}

function match(before: string[], after: string[], now = before): Match {
  return matchPassages(postOf(before), postOf(after), now);
}

/** The fits as lines: before, after, and `~` for other words, `?` for not told apart. */
function told({ fits, added, dropped }: Match): string {
  const pairs = fits.map((one) => {
    const mark = `${one.same ? "" : "~"}${one.recut ? "/" : ""}${one.unclear ? "?" : ""}`;
    return `${one.before}>${one.after}${mark}`;
  });
  const more = [...added.map((one) => `+${one.after}`), ...dropped.map((one) => `-${one.before}`)];
  return [...pairs, ...more].join(" ");
}

const [tide, lamp, gull, rope] = [
  "The tide came in before anybody had thought of it.",
  "You wake before the lamp goes out in the morning.",
  "A gull had made its nest on the engine of the boat.",
  "We had one rope, and the rope was older than I was.",
];

describe("matching a corrected post", () => {
  test.each([
    ["the same", [tide, lamp, gull], [tide, lamp, gull], "0>0 1>1 2>2"],
    ["one more", [tide, gull], [tide, lamp, gull], "0>0 1>2 +1"],
    ["one less", [tide, lamp, gull], [tide, gull], "0>0 2>1 -1"],
    ["moved", [tide, lamp, gull, rope], [gull, tide, lamp, rope], "2>0 0>1 1>2 3>3"],
    ["other words in place", [tide, "One.", gull], [tide, "Two.", gull], "0>0 1>1~ 2>2"],
    [
      "split",
      [tide, `${lamp} They paid little.`, gull],
      [tide, lamp, "They paid little.", gull],
      "0>0 1>1~/ 2>3 +2",
    ],
    ["fused", [tide, lamp, gull], [tide, `${lamp} ${gull}`], "0>0 2>1~/ -1"],
    ["a short one that wandered", ["Yes.", tide, lamp], [tide, lamp, "Yes."], "1>0 2>1 +2 -0"],
  ])("%s", (_, before, after, expected) => {
    expect(told(match(before, after))).toBe(expected);
  });

  test.each([
    ["by both neighbours", [tide, "Yes.", lamp, "Yes.", gull], [lamp, "Yes.", gull], "2>0 3>1 4>2"],
    [
      "moved with a neighbour",
      [tide, "Yes.", lamp, "Yes."],
      [lamp, "Yes.", tide, "Yes."],
      "2>0 3>1 0>2 1>3",
    ],
    ["not at all", [tide, "Yes.", lamp, "Yes.", gull], [tide, "Yes.", gull], "0>0 1>1? 4>2"],
    [
      "not where each neighbour has one",
      [tide, "Yes.", lamp],
      [tide, "Yes.", rope, "Yes.", lamp],
      "0>0 1>1? 2>4 +2 +3",
    ],
    ["not next to each other", [tide, "Yes.", "Yes.", gull], [tide, "Yes.", gull], "0>0 1>1? 3>2"],
  ])("tells those with the same words apart %s", (_, before, after, expected) => {
    expect(told(match(before, after))).toMatch(expected);
  });

  test("knows words that were changed here since", () => {
    expect(told(match([tide, lamp], [tide, "Now here."], [tide, "Now here."]))).toBe("0>0 1>1");
  });

  test("leaves a passage that somebody else speaks now", () => {
    const [before, after] = [postOf([tide, lamp]), postOf([tide, lamp])];
    after.speakers.push({ label: "B", name: null });
    const [, second] = after.passages;
    if (second) second.speaker = 1;
    expect(told(matchPassages(before, after, [tide, lamp]))).toBe("0>0 +1 -1");
  });
});

const RUNS = Number(process.env.MATCH_RUNS ?? 300);

type Line = { id: number; text: string; out: boolean };

/** What may happen to a post: passages go, come, are worded anew, or move with what follows them. */
const edits = fc.array(
  fc.record({
    kind: fc.constantFrom("drop", "add", "reword", "move"),
    at: fc.nat(60),
    to: fc.nat(60),
  }),
  { maxLength: 8 },
);

const lines = fc
  .array(fc.record({ short: fc.boolean(), out: fc.boolean() }), { minLength: 3, maxLength: 40 })
  .map((all) =>
    all.map(({ short, out }, id): Line => {
      const text = short ? "Yes." : `What number ${id} says, at a length that nothing else has.`;
      return { id, text, out };
    }),
  );

type Edit = { kind: string; at: number; to: number };

function edited(before: Line[], done: Edit[]): Line[] {
  const now = [...before];
  for (const [step, { kind, at: wish, to }] of done.entries()) {
    const at = wish % Math.max(1, now.length);
    const line = now[at];
    if (!line) continue;
    const long = line.text !== "Yes.";
    if (kind === "drop") now.splice(at, 1);
    if (kind === "reword" && long) now[at] = { ...line, text: `${line.text} And more.` };
    if (kind === "add") {
      now.splice(at, 0, {
        id: -1 - step,
        text: `New ${step}, which nobody said before.`,
        out: false,
      });
    }
    if (kind === "move" && long) {
      const size = now[at + 1]?.text === "Yes." ? 2 : 1;
      const block = now.splice(at, size);
      // Never between a short one and what it follows: that is what tells it from others.
      const free = now.flatMap((one, place) => (one.text === "Yes." ? [] : [place]));
      now.splice(free[to % Math.max(1, free.length)] ?? now.length, 0, ...block);
    }
  }
  return now;
}

/** Places of the same words in a row. */
function runsOf(all: Line[]): number[][] {
  const runs: number[][] = [];
  for (const [at, { text }] of all.entries()) {
    if (text === all[at - 1]?.text) runs.at(-1)?.push(at);
    else runs.push([at]);
  }
  return runs;
}

describe("a post that was changed at random", () => {
  test("has every passage once, and those with words of their own are themselves", () => {
    fc.assert(
      fc.property(lines, edits, (before, done) => {
        const after = edited(before, done);
        const found = match(
          before.map(({ text }) => text),
          after.map(({ text }) => text),
        );
        const here = [...found.fits, ...found.dropped].map((one) => one.before);
        const there = [...found.fits, ...found.added].map((one) => one.after);
        expect(here.sort((a, b) => a - b)).toEqual(before.map((_, at) => at));
        expect(there.sort((a, b) => a - b)).toEqual(after.map((_, at) => at));
        const same = before.every(({ text }, at) => text === after[at]?.text);
        if (same && before.length === after.length) expect(isReshaped(found)).toBe(false);
        for (const fit of found.fits) {
          const [old, now] = [before[fit.before], after[fit.after]];
          if (old?.text !== "Yes." && now?.text !== "Yes." && fit.same)
            expect(now?.id).toBe(old?.id);
        }
        const kept = new Set(found.fits.filter(({ same: one }) => one).map((one) => one.before));
        for (const [at, { id, text }] of before.entries()) {
          const stays = after.find((one) => one.id === id)?.text === text;
          if (text !== "Yes." && stays) expect(kept.has(at)).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test("never takes one that is out for one that is not, unless it says that it cannot tell", () => {
    fc.assert(
      fc.property(lines, edits, (before, done) => {
        const after = edited(before, done);
        const found = match(
          before.map(({ text }) => text),
          after.map(({ text }) => text),
        );
        const same = found.fits.filter((fit) => fit.same);
        const known = new Set(same.flatMap((fit) => (fit.unclear ? [] : [fit.before])));
        // A twin of which words are out and that is not where it was: nobody can say that it is not another.
        if (before.some(({ text, out }, at) => text === "Yes." && out && !known.has(at))) return;
        if (same.some((fit) => fit.unclear)) return;
        // A new line where one went is that one in other words, and what stands beside it is where it was.
        if (found.fits.some((fit) => (after[fit.after]?.id ?? 0) < 0)) return;
        const taken = new Map(same.map((fit) => [fit.after, before[fit.before]?.out === true]));
        for (const run of runsOf(after)) {
          const known = run.filter((at) => taken.has(at));
          const out = known.filter((at) => after[at]?.out).length;
          // Of the same words next to each other, which are out is the same to whoever reads them.
          expect(known.filter((at) => taken.get(at)).length).toBeGreaterThanOrEqual(out);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
