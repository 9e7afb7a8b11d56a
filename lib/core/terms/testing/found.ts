import { expect, test } from "vitest";
import { findMentions } from "../find-mentions";
import type { Term } from "../term";

/** A term by its names, English where no tag says otherwise: `term("person", "Ann Lee", "ja:リー・アン")`. */
export function term(kind: Term["kind"], ...names: string[]): Term {
  return {
    id: names[0] ?? "",
    kind,
    names: names.map((name) => {
      const [, language = "en", written = name] = /^([a-z]{2}(?:-\w+)?):(.*)$/u.exec(name) ?? [];
      return { language, name: written };
    }),
  };
}

/** What is found in a text of a language, as `how form`. */
export function found(terms: Term[], language: string, ...texts: string[]): string[] {
  return findMentions(
    terms,
    texts.map((text, index) => ({ transcript: language, language, passage: `p-${index}`, text })),
  ).map(({ how, form }) => `${how} ${form}`);
}

/** People whose names hold what the nine languages do to names. */
export const people = [
  term("person", "Haifeng Jin", "zh:金海峰", "ko:진해봉", "ja:ジン・ハイフォン", "ar:هايفنغ جين"),
  term("person", "Ann Schneider"),
  term("person", "Andreas Antonopoulos"),
  term("person", "Haruto Nakamura-Weiss", "ko:나카무라-바이스 하루토"),
  term("person", "Will Young"),
  term("person", "zh:李志伟", "zh-Hant:李志偉", "en:Zhiwei Li"),
  term("person", "ja:田中 太郎", "ja:たなか"),
  term("person", "ja:ジョン・スミス"),
  term("person", "ko:김민수"),
  term("person", "ar:محمد العلي", "ar:كريم"),
  term("person", "es:José García López"),
  term("person", "de:Jürgen Müller", "en:Vincent van Gogh"),
  term("person", "zh:欧阳娜", "zh:张大"),
];
/** Firms, places and words. */
export const firms = [
  term("firm", "Google", "zh:谷歌", "ko:구글", "ar:غوغل", "ja:グーグル"),
  term("firm", "de:Deutsche Bank"),
  term("firm", "fr:Le Monde", "es:El País"),
  term("firm", "ko:삼성"),
  term("place", "ja:京都", "en:Kyoto"),
  term("firm", "IBM"),
  term("term", "neural network"),
  term("term", "AutoKeras"),
  term("firm", "Apple"),
];

/** A test for each line: `language | text | what is found, in order`. */
export function holds(terms: Term[], cases: string): void {
  for (const line of cases.trim().split("\n")) {
    const [language = "", text = "", want = ""] = line.split("|").map((cell) => cell.trim());
    test(`${language}: ${text}`, () => {
      expect(found(terms, language, text).join(", ")).toBe(want);
    });
  }
}
