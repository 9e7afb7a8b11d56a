import { sentencesIn } from "../words/sentences-in";
import { wordDiff } from "../words/word-diff";

/** A sentence of a passage: UTF-16 offsets without the space behind it, and the version it is from. */
export type Sentence = { start: number; end: number; version: number };

/**
 * Which version of a passage last changed each of its sentences, by the differences of words from one
 * version to the next. Words that come back as they were are from the version that had them first; a whole
 * sentence that went leaves those beside it as they were.
 * @param versions the visible words, oldest first; the last ones are asked about.
 */
export function lastChanged(versions: string[], language: string): Sentence[] {
  const known = new Map<string, number[]>();
  let before = "";
  let owners: number[] = [];
  versions.forEach((text, version) => {
    owners =
      known.get(text) ??
      (version === 0 ? owned(text, 0) : carried({ before, owners, text, version }, language));
    known.set(text, owners);
    before = text;
  });
  return sentencesIn(before, language).flatMap(({ index, segment }) => {
    const start = index + (segment.length - segment.trimStart().length);
    const end = index + segment.trimEnd().length;
    if (start >= end) return [];
    const version = owners.slice(start, end).reduce((newest, one) => Math.max(newest, one), 0);
    return [{ start, end, version }];
  });
}

function owned(text: string, version: number): number[] {
  return Array.from({ length: text.length }, () => version);
}

type Step = { before: string; owners: number[]; text: string; version: number };

/** Who owns each letter after a change: who wrote it, and who took out what stood beside it. */
function carried({ before, owners, text, version }: Step, language: string): number[] {
  const edges = edgesOf(before, language);
  const now: number[] = [];
  const touched: number[] = [];
  let at = 0;
  for (const part of wordDiff(before, text, language)) {
    const end = part.kind === "added" ? at : at + part.text.length;
    if (part.kind === "same") now.push(...owners.slice(at, end));
    else if (part.kind === "added") now.push(...owned(part.text, version));
    else if (!isSentences(part.text, at, edges)) touched.push(now.length);
    at = end;
  }
  for (const place of touched) {
    // The letter the gap follows; at the beginning, the one that comes first now.
    const letter =
      place > 0 && !/\s/.test(text[place - 1] ?? " ") ? place - 1 : nearest(text, place);
    if (letter !== null) now[letter] = version;
  }
  return now;
}

/** The letter nearest to a gap that has spaces at its left: the one before them, else the one after. */
function nearest(text: string, place: number): number | null {
  for (let left = place - 1; left >= 0; left -= 1) if (!/\s/.test(text[left] ?? "")) return left;
  for (let right = place; right < text.length; right += 1)
    if (!/\s/.test(text[right] ?? "")) return right;
  return null;
}

/** Where sentences begin, and the end of the text. */
function edgesOf(text: string, language: string): Set<number> {
  const starts = sentencesIn(text, language).map(({ index }) => index);
  return new Set([...starts, text.length]);
}

/** Whether what went is one or more whole sentences, with the spaces of one side. */
function isSentences(gone: string, at: number, edges: ReadonlySet<number>): boolean {
  const lead = gone.length - gone.trimStart().length;
  const tail = gone.length - gone.trimEnd().length;
  const begins = edges.has(at) || edges.has(at + lead);
  const end = at + gone.length;
  // The space behind the sentence may have stayed, or have gone with it.
  return begins && [0, 1, 2].some((more) => edges.has(end + more) || edges.has(end - tail + more));
}
