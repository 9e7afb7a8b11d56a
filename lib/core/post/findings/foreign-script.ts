import type { Finding } from "../finding";
import { type Post, sourceOf } from "../post";
import { quote } from "./quote";

/** Scripts that one language writes side by side count as one; Latin is at home everywhere. */
const scripts: Record<string, RegExp> = {
  han: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]+/gu,
  arabic: /[\p{Script=Arabic}]{2,}/gu,
  cyrillic: /[\p{Script=Cyrillic}]{2,}/gu,
  greek: /[\p{Script=Greek}]{2,}/gu,
  hebrew: /[\p{Script=Hebrew}]{2,}/gu,
  thai: /[\p{Script=Thai}]{2,}/gu,
  indic: /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}]{2,}/gu,
  other:
    /[\p{Script=Armenian}\p{Script=Georgian}\p{Script=Ethiopic}\p{Script=Khmer}\p{Script=Lao}]{2,}/gu,
};
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]{2,}/gu;
const hangul = /[\p{Script=Hangul}]{2,}/gu;
/** Letters outside of Latin, its accents and punctuation: most passages have none, and are done. */
const beyond =
  /[\u0370-\u1cff\u2c00-\u2dff\u3040-\ua7ff\uac00-\ud7ff\uf900-\ufaff\ufb1d-\ufdff\ufe70-\ufeff]/;

type Word = { script: string; word: string };

/** The first word of a passage in a script that hardly occurs in the post: a slip of transcription or translation. */
export function foreignScript(post: Post): Finding[] {
  const found = post.passages.flatMap((passage) => {
    const source = sourceOf(post, passage);
    return beyond.test(source) ? [{ passage, words: wordsOf(source) }] : [];
  });
  if (found.length === 0) return [];
  const home = homeOf(
    post,
    found.flatMap(({ words }) => words),
  );
  return found.flatMap(({ passage: { key, block }, words }) => {
    const strange = words.find(({ script }) => !home.has(script));
    if (!strange) return [];
    return [{ rule: "foreign-script", passage: key, block, detail: quote(strange.word, "opaque") }];
  });
}

function wordsOf(source: string): Word[] {
  return Object.entries({ ...scripts, kana, hangul }).flatMap(([script, pattern]) =>
    (source.match(pattern) ?? []).map((word) => ({ script, word })),
  );
}

/** Scripts that make more than a twentieth of the post are at home in it. */
function homeOf(post: Post, words: Word[]): Set<string> {
  const lengths = new Map<string, number>();
  for (const { script, word } of words)
    lengths.set(script, (lengths.get(script) ?? 0) + word.length);
  const whole = post.passages.reduce((sum, { start, end }) => sum + end - start, 0);
  return new Set(
    [...lengths].filter(([, length]) => length * 20 > whole).map(([script]) => script),
  );
}
