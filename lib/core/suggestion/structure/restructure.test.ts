import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePost } from "../../post/parse-post";
import { type Post, sourceOf } from "../../post/post";
import { corpusFiles, corpusText } from "../../testing/corpus";
import { ninePosts } from "../../testing/nine-posts";
import { textOf } from "../../words/text-of";
import { type Structure, voiceOf } from "./draft";
import { type Restructured, restructure } from "./restructure";
import { goBack, wayBack } from "./way-back";

const small = `---
title: "A year on the island"
lang: en
---

**A** is Tomas, **B** is Ines.

- [The lamp](#the-lamp)
  - What the work was like
  - Who slept
- [The storm](#the-storm)

## The lamp

**A:** What did an ordinary day look like?

**B:** You wake *before the lamp* goes out. And you? I never asked you that.

The second keeper had stopped sleeping by then.

**A:** I see.

## The storm

**B:** And the night the generator failed?

**B:** We carried the lamp by hand.
`;

const joined = ({ blocks }: Post) => blocks.map(({ source }) => source).join("");

function apply(source: string, at: number | string, change: Structure): string {
  const { post } = parsePost(source);
  const place = typeof at === "number" ? at : placeOf(post, at);
  const done = restructure({ post, sources: sourcesOf(post) }, place, change);
  return typeof done === "string" ? done : joined(done.post);
}

function sourcesOf(post: Post): string[] {
  return post.passages.map((passage) => sourceOf(post, passage));
}

function placeOf(post: Post, words: string): number {
  return post.passages.findIndex((passage) => sourceOf(post, passage).includes(words));
}

/** The lines that one source has and the other has not, in order. */
function lines(before: string, after: string): { gone: string[]; come: string[] } {
  const [old, now] = [before.split("\n"), after.split("\n")];
  return {
    gone: old.filter((line) => !now.includes(line)),
    come: now.filter((line) => !old.includes(line)),
  };
}

describe("giving words to another voice", () => {
  test("where the neighbour before has that voice, its label goes and nothing else", () => {
    const asked = small.replace("**A:** I see.", "**B:** Who asked?");
    const after = apply(asked, "Who asked?", { type: "speaker", label: "A", rest: false });
    expect(lines(asked, after)).toEqual({
      gone: ["**B:** Who asked?"],
      come: ["**A:** Who asked?"],
    });
    const back = apply(small, "And the night", { type: "speaker", label: "A", rest: false });
    expect(lines(small, back)).toEqual({
      gone: ["**B:** And the night the generator failed?"],
      come: ["**A:** And the night the generator failed?"],
    });
  });

  test("what follows in its turn keeps its own voice, or goes with it", () => {
    const alone = apply(small, "You wake", { type: "speaker", label: "A", rest: false });
    expect(lines(small, alone).come).toContain(
      "**B:** The second keeper had stopped sleeping by then.",
    );
    const all = apply(small, "You wake", { type: "speaker", label: "A", rest: true });
    expect(all).not.toContain("**B:** The second keeper");
    const { post } = parsePost(all);
    expect(voiceOf(post, post.passages[placeOf(post, "The second")] as never)).toBe("A");
  });

  test("is refused where there is no such voice, or it is so", () => {
    expect(apply(small, "I see", { type: "speaker", label: "C", rest: false })).toBe("no-such");
    expect(apply(small, "I see", { type: "speaker", label: "A", rest: false })).toBe("nothing");
    expect(apply(small, "The lamp", { type: "speaker", label: "A", rest: false })).toBe("no-such");
  });
});

describe("splitting and joining", () => {
  const at = "You wake before the lamp goes out. ".length;

  test("a part goes to another voice, and the rest of the turn keeps its own", () => {
    const after = apply(small, "You wake", { type: "split", at, label: "A" });
    expect(lines(small, after)).toEqual({
      gone: [
        "**B:** You wake *before the lamp* goes out. And you? I never asked you that.",
        "The second keeper had stopped sleeping by then.",
      ],
      come: [
        "**B:** You wake *before the lamp* goes out.",
        "**A:** And you? I never asked you that.",
        "**B:** The second keeper had stopped sleeping by then.",
      ],
    });
  });

  test("inside of markup both parts have it", () => {
    const inside = apply(small, "You wake", { type: "split", at: 16, label: null });
    expect(lines(small, inside).come).toEqual([
      "**B:** You wake *before*",
      "*the lamp* goes out. And you? I never asked you that.",
    ]);
  });

  test("joins what it parted, byte for byte", () => {
    const parted = apply(small, "You wake", { type: "split", at, label: null });
    expect(apply(parted, "You wake", { type: "merge" })).toBe(small);
    const given = apply(small, "And the night", { type: "merge" });
    expect(given).toContain("**B:** And the night the generator failed? We carried the lamp");
  });

  test("is refused between voices, at an end, and inside of a letter", () => {
    expect(apply(small, "What did", { type: "merge" })).toBe("no-such");
    expect(apply(small, "The second", { type: "merge" })).toBe("no-such");
    expect(apply(small, "I see", { type: "split", at: 6, label: null })).toBe("no-such");
    const family = small.replace("I see.", "a 👩‍👩‍👧 b");
    expect(apply(family, "👩‍👩‍👧", { type: "split", at: 4, label: null })).toBe("no-such");
    expect(apply(family, "👩‍👩‍👧", { type: "split", at: 2, label: null })).toContain(
      "\n\n👩‍👩‍👧 b",
    );
  });

  test("words that would be read as a list or a label stay words, or nothing happens", () => {
    for (const words of ["one - two", "one 1. two", "one # two", "one A: two", "one > two"]) {
      const source = small.replace("I see.", `${words} three.`);
      const after = apply(source, words, { type: "split", at: 4, label: null });
      if (after === "markup") continue;
      const { post } = parsePost(after);
      const place = placeOf(post, "three.");
      const passage = post.passages[place];
      expect(passage && textOf(sourceOf(post, passage), passage.syntax)).toBe(
        `${words.slice(4)} three.`,
      );
    }
  });
});

describe("headings and key points", () => {
  test("a heading has its entry, and the paragraph below its voice", () => {
    const after = apply(small, "The second", { type: "heading", text: "Who *slept*?" });
    expect(lines(small, after)).toEqual({
      gone: ["The second keeper had stopped sleeping by then."],
      come: [
        "- [Who \\*slept\\*?](#who-slept)",
        "## Who \\*slept\\*?",
        "**B:** The second keeper had stopped sleeping by then.",
      ],
    });
    expect(after).toContain("  - Who slept\n- [Who");
  });

  test("a key point stands behind those of its section, or begins them", () => {
    const second = apply(small, "I see", { type: "keyPoint", text: "What A saw" });
    expect(second).toContain("  - Who slept\n  - What A saw\n- [The storm]");
    const first = apply(small, "And the night", { type: "keyPoint", text: "[All] of it" });
    expect(first).toContain("- [The storm](#the-storm)\n  - \\[All] of it\n");
    const bare = "**A:** Why?\n\n**B:** So.\n";
    expect(apply(bare, 0, { type: "keyPoint", text: "Why" })).toBe("no-contents");
  });

  test("key points change places, and nothing else does", () => {
    const { post } = parsePost(small);
    const [one, two] = [placeOf(post, "What the work"), placeOf(post, "Who slept")];
    const order: Structure = { type: "order", places: [two, one] };
    const after = apply(small, one, order);
    const done = restructure({ post, sources: sourcesOf(post) }, one, order);
    if (typeof done !== "string") goesBack(post, { at: one, type: "order" }, done);
    expect(after).toContain("  - Who slept\n  - What the work was like\n");
    expect(after.length).toBe(small.length);
    expect(apply(small, one, { type: "order", places: [one, two] })).toBe("nothing");
    expect(apply(small, one, { type: "order", places: [one] })).toBe("no-such");
  });
});

const posts = [small, small.replaceAll("\n", "\r\n"), ...ninePosts().map(({ source }) => source)];

describe("any change of any post", () => {
  test.each(posts.map((source, at) => [at, source] as const))("post %d", (_, source) => {
    const { post } = parsePost(source);
    const done = new Map<string, number>();
    const voice = fc.constantFrom(...post.speakers.map(({ label }) => label), "nobody");
    const typed = fc.constantFrom("Why", "- a", "1. b", "*c* {{ d }}", "A: e", "灯台", "[x](y)");
    const change: fc.Arbitrary<Structure> = fc.oneof(
      fc.record({ type: fc.constant("speaker" as const), label: voice, rest: fc.boolean() }),
      fc.record({ type: fc.constant("split" as const), at: fc.nat(120), label: fc.option(voice) }),
      fc.constant({ type: "merge" as const }),
      fc.record({ type: fc.constant("heading" as const), text: typed }),
      fc.record({ type: fc.constant("keyPoint" as const), text: typed }),
    );
    fc.assert(
      fc.property(fc.nat(post.passages.length - 1), change, (at, one) => {
        const after = restructure({ post, sources: sourcesOf(post) }, at, one);
        if (typeof after === "string") return;
        done.set(one.type, (done.get(one.type) ?? 0) + 1);
        keepsEveryWord(post, after, one);
        goesBack(post, { at, type: one.type }, after);
      }),
      { numRuns: 25 },
    );
    expect(done.size).toBeGreaterThan(0);
  });

  const real = corpusFiles("posts").filter((path) => path.endsWith(".md"));
  test.skipIf(real.length === 0)("real posts", () => {
    for (const path of real) {
      const { post } = parsePost(corpusText(path));
      for (const at of post.passages.keys()) {
        if (at % 12 !== 0) continue;
        const one: Structure = { type: "split", at: 40, label: null };
        const after = restructure({ post, sources: sourcesOf(post) }, at, one);
        if (typeof after !== "string") keepsEveryWord(post, after, one);
      }
    }
  });
});

/** Undone, it is the same post byte for byte; what is kept for that says nothing of the talk. */
function goesBack(
  post: Post,
  of: { at: number; type: Structure["type"] },
  done: Restructured,
): void {
  const way = wayBack(post, of, done);
  const sources = sourcesOf(post);
  const first = sources[of.at] ?? "";
  const words = of.type === "merge" ? [first, sources[of.at + 1] ?? ""] : [first];
  expect(joined(goBack(done.post, of, { way, words }) as Post)).toBe(joined(post));
  const labels = new Set(post.speakers.map(({ label }) => label));
  const kept = [...way.changes.map(({ source }) => source), way.between].join(" ");
  const said = (kept.match(/\p{L}+/gu) ?? []).filter((word) => !labels.has(word));
  expect(said).toEqual([]);
}

/** Every visible word of before is there once, in its order or with its key point, and only typed ones came. */
function keepsEveryWord(before: Post, { post, origins }: Restructured, change: Structure): void {
  const old = before.passages.map((one) => textOf(sourceOf(before, one), one.syntax));
  const now = post.passages.map((one) => textOf(sourceOf(post, one), one.syntax));
  const bare = (text: string) => text.replaceAll(/\s/g, "");
  const kept = now.filter((_, at) => origins[at]?.kind !== "new");
  expect(bare(kept.join(""))).toBe(bare(old.join("")));
  for (const [at, origin] of origins.entries()) {
    if (origin.kind === "kept") expect(now[at]).toBe(old[origin.before]);
    if (origin.kind === "part") {
      expect(now[at]).toBe(old[origin.before]?.slice(origin.start, origin.end));
    }
    if (origin.kind === "joined") {
      expect(now[at]?.slice(origin.shift)).toBe(old[origin.second]?.trimStart());
    }
  }
  if (change.type === "heading" || change.type === "keyPoint") {
    expect(now.filter((_, at) => origins[at]?.kind === "new")).toEqual([change.text]);
  }
}
