import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePost } from "../post/parse-post";
import { ninePosts } from "../testing/nine-posts";
import { effectsOf } from "./effects-of";
import { isTouched, staying } from "./spoken";
import { leaningWords } from "./testing/leaning-words";
import { remainsOf } from "./testing/remains-of";

type Removed = Parameters<typeof remainsOf>[2];

/** Rule and words of each effect. */
function effects(source: string, removed: Removed, language = "en") {
  const remains = remainsOf(source, language, removed);
  const textOf = new Map(remains.left.map(({ passage, text }) => [passage.key, text]));
  return effectsOf(remains).map(({ rule, passage }) => `${rule}: ${textOf.get(passage)}`);
}

const talk = (...lines: string[]) => lines.map((line) => `**${line}`).join("\n\n");

describe("in nine languages", () => {
  test.each(leaningWords)("$language", ({ language, ask, far, near, open, not }) => {
    const one = talk(`A:** ${ask}`, "B:** 12345.", "A:** 678.", `B:** ${open}`);
    expect(effects(one, { out: ["12345"] }, language)).toEqual([`question-alone: ${ask}`]);
    expect(effects(one, { out: [ask] }, language)).toEqual(["answer-alone: 12345."]);
    expect(effects(one, { out: ["678"] }, language)).toEqual([`begins-open: ${open}`]);
    const two = talk("B:** 1.", "A:** 12345.", `B:** ${far}`, "A:** 2.");
    expect(effects(two, { out: ["12345"] }, language)).toEqual([`points-back: ${far}`]);
    const three = talk("B:** 1.", "A:** 12345.", `B:** ${near}`, "A:** 2.");
    expect(effects(three, { out: ["12345"] }, language)).toContain(`points-back: ${near}`);
    expect(effects(three, { out: ["1."] }, language)).toEqual([]);
    const denied = not.join("");
    const four = talk("A:** 1.", `B:** ${denied}`, "A:** 2.");
    expect(effects(four, { cut: [not[1]] }, language)).toEqual([`negation-gone: ${denied}`]);
    for (const source of [one, two, three, four]) expect(effects(source, {}, language)).toEqual([]);
  });
});

describe("what removals do to the rest", () => {
  test("a question stays one while a paragraph of its answer is left", () => {
    const source = talk("A:** Why so?", "B:** One thing.\n\nAnother thing.", "A:** Well.");
    expect(effects(source, { out: ["One"] })).toEqual([]);
    expect(effects(source, { out: ["One", "Another"] })).toEqual(["question-alone: Why so?"]);
  });

  test("an answer is alone when only the sentence that asks was cut", () => {
    const source = talk("A:** I see. Were you paid?", "B:** Nine hundred.", "A:** Well.");
    expect(effects(source, { cut: ["Were you paid?"] })).toEqual(["answer-alone: Nine hundred."]);
  });

  test("what nobody asked is no answer, and a new section none either", () => {
    expect(effects(talk("A:** I see.", "B:** Nine hundred."), { out: ["I see"] })).toEqual([]);
    const source = talk("A:** Why?\n\n## Two", "B:** Nine hundred.", "A:** Well.");
    expect(effects(source, { out: ["Why"] })).toEqual([]);
  });

  test("an answer whose question is out is not told of its pronoun again", () => {
    const source = talk("A:** Who was it?", "B:** He was the keeper.", "A:** Well.");
    expect(effects(source, { out: ["Who"] })).toEqual(["answer-alone: He was the keeper."]);
  });

  test("a sentence behind a removal leans on it; one that stands by itself does not", () => {
    const source = talk("A:** x", "B:** My chief drank. He was kind. I left.", "A:** y");
    const chief = "begins-open: My chief drank. He was kind. I left.";
    expect(effects(source, { cut: ["My chief drank."] })).toEqual([chief]);
    expect(effects(source, { cut: [" He was kind."] })).toEqual([]);
    expect(effects(source, { cut: ["chief"] })).toEqual([]);
  });

  test("a whole sentence that denies may go; a bare denial may not", () => {
    const source = talk("A:** x", "B:** I stayed. I did not sleep.", "A:** y");
    expect(effects(source, { cut: [" I did not sleep."] })).toEqual([]);
    expect(effects(source, { cut: ["did not "] })).toEqual([
      "negation-gone: I stayed. I did not sleep.",
    ]);
  });

  const long = "The lamp was lit each evening and somebody wrote the log of the night before. ";
  const section = `## The storm\n\n${talk(`A:** ${long}`, `B:** Yes. ${long}`, `A:** ${long}`, "B:** And so on.")}`;

  test("a section that lost much, and one in which somebody says nothing any more", () => {
    expect(effects(section, { out: ["The lamp was"] })).toEqual(["voice-gone: The storm"]);
    expect(effects(section, { out: ["Yes"], cut: ["And"] })).toEqual([]);
    const most = { out: ["Yes"], cut: [long.trim()] };
    expect(effects(section, most)).toEqual(["much-gone: The storm"]);
  });

  test("nothing is said of what is gone itself", () => {
    const source = talk("A:** x", "B:** My chief drank.\n\nHe was kind.", "A:** y");
    expect(effects(source, { out: ["My"] })).toEqual(["begins-open: He was kind."]);
    expect(effects(source, { out: ["My", "He"] })).toEqual([]);
    expect(effects(section, { out: ["The lamp", "Yes", "And"] })).toEqual([]);
  });

  test("random removals: only what stays is pointed out, because of what does not", () => {
    const posts = ninePosts();
    fc.assert(
      fc.property(
        fc.nat(posts.length - 1),
        fc.array(fc.nat(200), { maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(200), fc.nat(), fc.nat()), { maxLength: 6 }),
        (which, outs, spans) => {
          const { source, code } = posts[which] ?? { source: "", code: "en" };
          const { language } = parsePost(source).post;
          const remains = remainsOf(source, language ?? code, {});
          const count = remains.left.length;
          for (const at of outs) Object.assign(remains.left[at % count] ?? {}, { out: true });
          for (const [at, a, b] of spans) {
            const part = remains.left[at % count];
            if (!part?.text) continue;
            const [start = 0, end = 0] = [a, b]
              .map((n) => n % part.text.length)
              .sort((x, y) => x - y);
            if (start < end) part.cuts = [{ start, end }];
          }
          const by = new Map(remains.left.map((part) => [part.passage.key, part]));
          for (const { passage, because } of effectsOf(remains)) {
            const here = by.get(passage);
            expect(here && !here.out).toBe(true);
            expect(because.length).toBeGreaterThan(0);
            for (const key of because) {
              const part = by.get(key);
              expect(part && isTouched(part) && staying(part) !== part.text).toBe(true);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
