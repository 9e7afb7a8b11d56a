import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parsePost } from "../../post/parse-post";
import { corpusText, english, french } from "../../testing/corpus";
import { SURE } from "../../translation/standing";
import type { Alignment, Side } from "../alignment";

/** A post as a side, with its words as imported. */
export function sideOf(source: string, language: string): Side {
  return { post: parsePost(source).post, language, sources: new Map() };
}

const folder = join(import.meta.dirname, "../../testing/nine");

/** The interview of our own by the blog's code of its language; the n-th passages of all say the same. */
export function ninePosts(): Map<string, Side> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".md"));
  return new Map(
    files.map((file) => {
      const code = /-([a-z]+)\.md$/.exec(file)?.[1] ?? "";
      const source = readFileSync(join(folder, file), "utf8");
      return [code, sideOf(source, code === "hant" ? "zh-Hant" : code)];
    }),
  );
}

/** The real pair, English and French; null where the corpus is not there. */
export function corpusPair(): { original: Side; translation: Side } | null {
  if (!english || !french) return null;
  return {
    original: sideOf(corpusText(english), "en"),
    translation: sideOf(corpusText(french), "fr"),
  };
}

/**
 * The links of translations that a person read beside their original, every passage of the interview: in all
 * of them the n-th passage says what the n-th of the original says. How many passages there are.
 */
export const readByHand: Record<string, number> = { "corpus fr": 194, fr: 190, de: 190, es: 190 };

/** How the links compare with what each passage says, by key. */
export type Score = {
  passages: number;
  linked: number;
  right: number;
  sure: number;
  wrongAndSure: string[];
};

/** A passage is right when it is linked with exactly the originals that it says again. */
export function scoreOf({ links }: Alignment, truth: Map<string, string[]>): Score {
  const score: Score = { passages: truth.size, linked: 0, right: 0, sure: 0, wrongAndSure: [] };
  for (const { originals, passages, sure } of links) {
    for (const key of passages) {
      const right = [...originals].sort().join() === [...(truth.get(key) ?? [])].sort().join();
      score.linked += 1;
      if (right) score.right += 1;
      if (sure >= SURE) score.sure += 1;
      if (sure >= SURE && !right)
        score.wrongAndSure.push(`${originals} > ${key} (${sure.toFixed(2)})`);
    }
  }
  return score;
}
