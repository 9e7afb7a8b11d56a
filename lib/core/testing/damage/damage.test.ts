import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePost } from "../../post/parse-post";
import { sourceOf } from "../../post/post";
import { damageAtRandom } from "./damage-at-random";
import {
  dropTurn,
  dropTurns,
  flipSpeaker,
  fuseAnswer,
  fuseUntil,
  splitTurn,
  swapTurns,
  turnsOf,
} from "./damage-turns";
import {
  addWord,
  breakBold,
  breakContents,
  changeNumber,
  dropNegation,
  shorten,
  varyName,
} from "./damage-words";
import { type Damaged, soundPost } from "./damaged";

function nine(language: string): Damaged {
  const name = `2026-05-11-the-bread-line-${language}.md`;
  return soundPost(readFileSync(join(import.meta.dirname, "../nine", name), "utf8"));
}

/** The words of a passage, by key. */
function words({ post }: Damaged, key: string | undefined): string {
  const passage = post.passages.find((one) => one.key === key);
  return passage ? sourceOf(post, passage) : "";
}

/** Keys of the paragraphs of a turn of a post. */
function turn({ post }: Damaged, number: number): string[] {
  return post.passages.flatMap((one) => (one.turn === number ? [one.key] : []));
}

/** The passages that a sound passage is linked with. */
function linked({ truth }: Damaged, key: string | undefined) {
  return truth.links.find(({ originals }) => originals.some((one) => one === key));
}

function kinds({ truth }: Damaged): string[] {
  return [...new Set(truth.defects.map(({ kind }) => kind))];
}

describe.each(["en", "fr"])("%s", (language) => {
  const sound = nine(language);
  const { post } = sound;

  test("nothing has happened to a sound post", () => {
    expect(turnsOf(sound)).toBe(152);
    expect(sound.truth).toEqual({
      links: post.passages.map(({ key }) => ({ originals: [key], passages: [key] })),
      dropped: [],
      flipped: [],
      defects: [],
    });
  });

  test("a dropped turn is gone with all its paragraphs", () => {
    const damaged = dropTurn(sound, 17);
    expect(turn(sound, 17)).toHaveLength(2);
    expect(damaged.truth.dropped).toEqual(turn(sound, 17));
    expect(turnsOf(damaged)).toBe(151);
    expect(words(damaged, turn(damaged, 17)[0])).toBe(words(sound, turn(sound, 18)[0]));
    expect(damaged.source).not.toContain("\n\n\n**");
  });

  test("seventeen turns go with the heading between them, and its entry stays", () => {
    const damaged = dropTurns(sound, 20, 17);
    const heading = post.sections[1]?.heading ?? "";
    const turns = Array.from({ length: 17 }, (_, index) => turn(sound, 20 + index)).flat();
    expect(new Set(damaged.truth.dropped)).toEqual(new Set(turns));
    expect(kinds(damaged)).toEqual(["turn-dropped", "heading-dropped"]);
    expect(turnsOf(damaged)).toBe(135);
    const read = parsePost(damaged.source);
    expect(read.post.sections).toHaveLength(5);
    expect(read.post.entries).toHaveLength(6);
    expect(read.findings.map(({ rule }) => rule)).toContain("dead-toc-link");
    // The entry has the heading's words, and is a passage now.
    const [entry] = linked(damaged, heading)?.passages ?? [];
    expect(words(damaged, entry)).toBe(words(sound, heading));
  });

  test("a fused answer stands in the mouth of who asked", () => {
    const damaged = fuseAnswer(sound, 3);
    const [question, answer] = [turn(sound, 2)[0], turn(sound, 3)[0]];
    const link = linked(damaged, answer);
    expect(link).toEqual(linked(damaged, question));
    expect(link?.originals).toEqual([question, answer]);
    expect(words(damaged, link?.passages[0])).toBe(
      `${words(sound, question)} ${words(sound, answer)}`,
    );
    expect(damaged.truth.flipped).toEqual([
      { original: answer, passage: link?.passages[0], voice: "A" },
    ]);
    expect(damaged.truth.dropped).toEqual([]);
  });

  test("111 turns are left of 152, with every word", () => {
    const damaged = fuseUntil(sound, 111, 7);
    expect(turnsOf(damaged)).toBe(111);
    expect(damaged.truth.dropped).toEqual([]);
    expect(damaged.source.split(/\s+/).length).toBe(sound.source.split(/\s+/).length - 41);
    expect(fuseUntil(sound, 111, 7)).toEqual(damaged);
    expect(fuseUntil(sound, 111, 8).source).not.toBe(damaged.source);
  });

  test("a split turn is two, of one voice or of both", () => {
    const key = turn(sound, 7)[0];
    const same = splitTurn(sound, 7);
    expect(turnsOf(same)).toBe(153);
    expect(linked(same, key)?.passages).toEqual([...turn(same, 7), ...turn(same, 8)]);
    expect(same.truth.flipped).toEqual([]);
    const both = splitTurn(sound, 7, "A");
    expect(both.truth.flipped).toEqual([{ original: key, passage: turn(both, 8)[0], voice: "A" }]);
    expect(`${words(both, turn(both, 7)[0])} ${words(both, turn(both, 8)[0])}`).toBe(
      words(sound, key),
    );
  });

  test("swapped turns stand in each other's place", () => {
    const damaged = swapTurns(sound, 17, 25);
    expect(swapTurns(sound, 25, 17)).toMatchObject({ source: damaged.source });
    const crossed = turn(sound, 17).map((key) => linked(damaged, key)?.passages[0]);
    expect(crossed).toEqual(turn(damaged, 25));
    expect(linked(damaged, turn(sound, 25)[0])?.passages).toEqual(turn(damaged, 17));
    expect(damaged.truth.dropped).toEqual([]);
    expect(turnsOf(damaged)).toBe(152);
  });

  test("a flipped turn is said by the other", () => {
    const damaged = flipSpeaker(sound, 17);
    expect(damaged.truth.flipped.map(({ original }) => original)).toEqual(turn(sound, 17));
    expect(damaged.truth.flipped.every(({ voice }) => voice === "A")).toBe(true);
    expect(parsePost(damaged.source).findings.length).toBeGreaterThan(0);
  });

  test("a broken entry leads nowhere", () => {
    const damaged = breakContents(sound, 2, "elsewhere");
    expect(parsePost(damaged.source).findings.map(({ rule }) => rule)).toEqual(["dead-toc-link"]);
    expect(damaged.truth.defects[0]?.originals).toEqual([post.sections[2]?.heading]);
  });

  test("a name is written in three ways", () => {
    const ways = ["Nakamura-Weiss", "Nakamoura-Weiss", "Nakamura Weis"];
    const damaged = varyName(sound, "Nakamura-Weiss", ways);
    expect(ways.map((way) => damaged.source.includes(way))).toEqual([true, true, true]);
    const key = damaged.truth.defects[0]?.originals[0];
    expect(words(damaged, key)).toContain("Nakamoura-Weiss");
  });

  test("a word of a foreign script and a broken label are found where they are", () => {
    const damaged = breakBold(addWord(sound, 23, "оченьхорошо"), 31);
    const { findings } = parsePost(damaged.source);
    expect(findings.map(({ rule, passage }) => [rule, passage])).toEqual([
      ["foreign-script", turn(sound, 23)[0]],
      ["broken-bold", turn(sound, 31)[0]],
    ]);
    expect(damaged.source).toMatch(/^\*\*B:<\/b> /m);
  });

  test("a number changes in one digit, outside of addresses", () => {
    const damaged = changeNumber(sound, 5);
    expect(words(damaged, turn(sound, 5)[0])).toContain("1991");
    expect(damaged.truth.defects[0]?.detail).toBe("1998 → 1991");
    const minutes = post.passages.find((one) => sourceOf(post, one).includes("/minutes/2005"));
    const address = changeNumber(sound, minutes?.turn ?? -1);
    expect(address.truth.defects[0]?.detail).toBe("306 → 309");
    expect(address.source).toContain("/minutes/2005)");
  });

  test("every turn is about half as long", () => {
    const damaged = shorten(sound);
    expect(turnsOf(damaged)).toBe(152);
    expect(damaged.truth.links).toEqual(sound.truth.links);
    const share = damaged.source.length / sound.source.length;
    expect(share).toBeGreaterThan(0.45);
    expect(share).toBeLessThan(0.65);
    expect(damaged.source.match(/\]\(https:/g)?.length ?? 0).toBeLessThanOrEqual(6);
    expect(parsePost(damaged.source).findings).toEqual([]);
  });

  test("at random: each passage holds the words the truth says it holds", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 8 }), (seed, times) => {
        const damaged = damageAtRandom(sound, seed, times);
        expect(damaged.truth.defects).toHaveLength(times);
        const gone = new Set(damaged.truth.dropped);
        const cut = damaged.truth.defects.flatMap(({ kind, originals }) =>
          kind === "turn-dropped" || kind === "turn-split" ? originals : [],
        );
        for (const key of sound.sound.keys) {
          const link = linked(damaged, key);
          expect(link === undefined).toBe(gone.has(key));
          const text = (link?.passages ?? []).map((one) => words(damaged, one)).join(" ");
          if (!cut.includes(key)) expect(squeezed(text)).toContain(squeezed(words(sound, key)));
        }
        damaged.post.passages.forEach(({ key }, index) => {
          const own = damaged.owners[index]?.map((one) => words(sound, one)).join(" ");
          const known = new Set(own?.split(/\s+/));
          expect(
            words(damaged, key)
              .split(/\s+/)
              .filter((word) => !known.has(word)),
          ).toEqual([]);
        });
        const held = damaged.truth.links.flatMap(({ passages }) => passages);
        expect(held.toSorted()).toEqual(damaged.post.passages.map(({ key }) => key));
      }),
      { numRuns: 20 },
    );
  });
});

test("a negation is dropped by the words given", () => {
  const sound = nine("en");
  const damaged = dropNegation(sound, 7, { negative: "Not straight, no.", positive: "Straight." });
  expect(words(damaged, turn(sound, 7)[0])).toMatch(/^Straight\. I spent/);
  expect(() => dropNegation(sound, 7, { negative: "never", positive: "" })).toThrow();
});

test("a number keeps the digits of its script", () => {
  const sound = nine("ar");
  const damaged = changeNumber(sound, 5);
  expect(damaged.truth.defects[0]?.detail).toBe("١٩٩٨ → ١٩٩١");
  expect(words(damaged, turn(sound, 5)[0])).toContain("١٩٩١");
});

test("Chinese words are joined without a gap, and halved at a word", () => {
  const sound = nine("zh");
  const [question, answer] = [turn(sound, 2)[0], turn(sound, 3)[0]];
  const damaged = fuseAnswer(sound, 3);
  expect(words(damaged, linked(damaged, answer)?.passages[0])).toBe(
    words(sound, question) + words(sound, answer),
  );
  expect(shorten(sound).source.length / sound.source.length).toBeLessThan(0.7);
});

function squeezed(text: string): string {
  return text.replaceAll(/\s/g, "");
}
