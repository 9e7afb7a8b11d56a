import type { Span } from "../words/segments";
import { sentencesIn } from "../words/sentences-in";
import { findMentions } from "./find-mentions";
import { findNumbers } from "./find-numbers";
import type { LinkSpan } from "./link-spans";
import type { Term } from "./term";
import { isAddress } from "./titles";

/** A passage as its reader sees it, with its links (`linkSpansOf`). */
export type Side = { language: string; text: string; links: LinkSpan[] };

/**
 * A span of the translation that may say what was taken out of the original. `sure`: it is the one place
 * that says the same name, number or link, and the removal was nothing else. Offsets in UTF-16.
 */
export type CandidateSpan = Span & { why: "link" | "name" | "number" | "position"; sure: boolean };

type Mark = Span & { why: CandidateSpan["why"]; key: string };

/**
 * Where a linked translation may say what `removed` says in the original, best first. The last is always
 * the sentences at the same relative place. Nobody's choice is made here: the passage stays out until a
 * person has chosen (DOMAIN.md, "Rules that must hold").
 */
export function candidateSpans(
  removed: Span,
  original: Side,
  translation: Side,
  terms: Term[],
): CandidateSpan[] {
  const there = marksOf(original, terms);
  const here = marksOf(translation, terms);
  const within = there.filter(({ start, end }) => start >= removed.start && end <= removed.end);
  const around = there.filter(({ why, start, end }) => {
    return why === "link" && start <= removed.start && end >= removed.end;
  });
  const rest = restOf(original.text, removed, within);
  const same = [...within, ...around].flatMap((mark) => {
    const matches = here.filter(({ why, key }) => why === mark.why && key === mark.key);
    const only = there.filter(({ key, why }) => why === mark.why && key === mark.key).length === 1;
    const alone = matches.length === 1 && only && outermost(within).length <= 1;
    return inOrder(matches, mark, there).map((match): CandidateSpan => {
      if (rest.length > 4)
        return { ...sentencesAt(translation, match), why: mark.why, sure: false };
      const span = withSigns(
        translation.text,
        match,
        original.text.slice(removed.start, removed.end),
      );
      return { ...span, why: mark.why, sure: alone && rest === "" };
    });
  });
  return distinct([
    ...same.filter(({ sure }) => sure),
    ...same,
    placed(removed, original, translation),
  ]);
}

const latinName =
  /(?<![\p{L}\p{N}])(?=[A-Z\d]*[A-Za-z])[A-Za-z\d]+[A-Z\d][A-Za-z\d]*(?![A-Za-z\d])/gu;

function marksOf({ language, text, links }: Side, terms: Term[]): Mark[] {
  const passage = { transcript: "", passage: "", language, text };
  return [
    ...links.map(({ start, end, href }): Mark => ({ start, end, why: "link", key: href })),
    ...findMentions(terms, [passage]).map(({ start, end, term }): Mark => {
      return { start, end, why: "name", key: term };
    }),
    // AutoKeras and TOEFL are the same in every language, entry or not.
    ...Array.from(text.matchAll(latinName), ({ 0: name, index }): Mark => {
      return { start: index, end: index + name.length, why: "name", key: name.toLowerCase() };
    }),
    ...findNumbers(text, language).map(({ start, end, value }): Mark => {
      return { start, end, why: "number", key: String(value) };
    }),
  ];
}

/** A link and the name that is its words are one. */
function outermost(marks: Mark[]): Mark[] {
  return marks.filter(({ start, end }, index) => {
    return !marks.some((other, at) => {
      const covers = other.start <= start && other.end >= end;
      return covers && (other.end - other.start > end - start || at < index);
    });
  });
}

/** Letters of the removal beyond what is the same in every language; forms of address do not count. */
function restOf(text: string, removed: Span, marks: Span[]): string {
  const letters = Array.from({ length: removed.end - removed.start }, (_, offset) => {
    const at = removed.start + offset;
    return marks.some(({ start, end }) => at >= start && at < end) ? " " : (text[at] ?? "");
  }).join("");
  return letters
    .split(/[^\p{L}\p{M}.]+/u)
    .filter((word) => !isAddress(word))
    .join("")
    .replace(/\P{L}/gu, "");
}

/** The n-th of several in the original is first the n-th in the translation. */
function inOrder(matches: Mark[], mark: Mark, there: Mark[]): Mark[] {
  const nth = there.filter(({ why, key }) => why === mark.why && key === mark.key).indexOf(mark);
  const likely = matches[nth];
  return likely ? [likely, ...matches.filter((match) => match !== likely)] : matches;
}

const signs = /[%％$€£¥￥₩元円원]/u;

/** The sign of a currency or percent that went with the number goes with it here, too. */
function withSigns(text: string, { start, end }: Span, removed: string): Span {
  if (!signs.test(removed)) return { start, end };
  const before = /[$€£¥￥₩]\s?$/u.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  const after =
    /^[\s\u00a0\u202f]?[%％$€£¥￥₩元円원]/u.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}

function sentencesOf({ language, text }: Side): Span[] {
  return sentencesIn(text, language)
    .map(({ index, segment }) => ({
      start: index + (segment.length - segment.trimStart().length),
      end: index + segment.trimEnd().length,
    }))
    .filter(({ start, end }) => start < end);
}

function sentencesAt(side: Side, { start, end }: Span): Span {
  const touched = sentencesOf(side).filter((one) => one.start < end && one.end > start);
  return { start: touched[0]?.start ?? start, end: touched.at(-1)?.end ?? end };
}

/** By count where both have as many sentences, else by how far into the text the removal begins and ends. */
function placed(removed: Span, original: Side, translation: Side): CandidateSpan {
  const there = sentencesOf(original);
  const here = sentencesOf(translation);
  const touched = there.filter(({ start, end }) => start < removed.end && end > removed.start);
  const first = here[there.indexOf(touched[0] ?? { start: 0, end: 0 })];
  const last = here[there.indexOf(touched.at(-1) ?? { start: 0, end: 0 })];
  if (there.length === here.length && first && last) {
    return { start: first.start, end: last.end, why: "position", sure: false };
  }
  const ratio = translation.text.length / Math.max(1, original.text.length);
  const start = Math.min(Math.round(removed.start * ratio), translation.text.length - 1);
  const end = Math.max(start + 1, Math.round(removed.end * ratio));
  return { ...sentencesAt(translation, { start, end }), why: "position", sure: false };
}

function distinct(spans: CandidateSpan[]): CandidateSpan[] {
  return spans.filter(({ start, end }, index) => {
    return spans.findIndex((one) => one.start === start && one.end === end) === index;
  });
}
