import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePost } from "../post/parse-post";
import { type Passage, sourceOf } from "../post/post";
import { corpus, corpusText, english, french } from "../testing/corpus";
import type { Cut } from "../words/cut";
import { mergeCuts } from "../words/merge-cuts";
import { textOf } from "../words/text-of";
import { visibleText } from "../words/visible-text";
import type { Edition } from "./edition";
import { type EditionInput, editionOf } from "./edition-of";
import { acts, decide } from "./testing/arbitrary";

const posts = [english, french].filter((path) => path !== null);

describe.skipIf(posts.length === 0)(`random decisions over the real posts in ${corpus}`, () => {
  test.each(posts)("%s: no removed word goes out, no approved word is missing", (path) => {
    const { post } = parsePost(corpusText(path));
    const once = wordsOnce(corpusText(path));
    fc.assert(
      fc.property(acts, (list) => {
        const input = decide(post, list, (text) => text);
        const made = edition(input);
        for (const passage of post.passages) {
          const shown = made.placed.get(passage.key);
          for (const word of removedWords(input, passage)) {
            if (once.has(word)) expect(wordsIn(made.text)).not.toContain(word);
          }
          if (shown === undefined || input.outs.has(passage.key)) continue;
          const { text, cuts } = wordsOf(input, passage);
          const wanted = visibleText(text, cuts);
          const nothing = !/[\p{L}\p{N}]/u.test(without(text, cuts));
          if (!nothing) expect(shown).toBe(wanted);
        }
        let at = 0;
        for (const { printed } of made.kept) {
          const found = made.text.indexOf(printed, at);
          expect(found).toBeGreaterThanOrEqual(at);
          at = found + printed.length;
        }
      }),
      { numRuns: 80, seed: 41 },
    );
  });
});

function edition(input: EditionInput): Edition {
  const made = editionOf(input);
  if ("blockers" in made) throw new Error(JSON.stringify(made.blockers));
  return made.edition;
}

function wordsOf(input: EditionInput, passage: Passage): { text: string; cuts: Cut[] } {
  const source = input.revisions.get(passage.key) ?? sourceOf(input.post, passage);
  const cuts = mergeCuts(input.cuts.get(passage.key) ?? []);
  return { text: textOf(source, passage.syntax), cuts };
}

/** Whole words that were taken out of a passage. */
function removedWords(input: EditionInput, passage: Passage): Set<string> {
  const { text, cuts } = wordsOf(input, passage);
  if (input.outs.has(passage.key)) return wordsIn(text);
  const places = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].filter(({ index, 0: word }) =>
    cuts.some(({ start, end }) => start <= index && index + word.length <= end),
  );
  return new Set(places.map(([word]) => word));
}

function without(text: string, cuts: Cut[]): string {
  return cuts.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

function wordsIn(text: string): Set<string> {
  return new Set(text.match(/[\p{L}\p{M}\p{N}]+/gu));
}

/** Words that a post holds only once: when they are taken out, nothing else may show them. */
function wordsOnce(text: string): Set<string> {
  const counts = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count === 1).map(([word]) => word));
}
