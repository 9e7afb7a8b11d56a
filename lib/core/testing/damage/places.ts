/** There is nothing in a post that could be damaged in this way. */
export class NoPlace extends Error {}

const links = /\[[^\]]*\]\([^)]*\)/g;

/** Where sentences start in words, but the first; never inside a link. UTF-16 offsets. */
export function sentenceBreaks(words: string, language: string | null): number[] {
  return startsOf(words, language, "sentence");
}

/** Where words start, but the first; never inside a link. UTF-16 offsets. */
export function wordBreaks(words: string, language: string | null): number[] {
  return startsOf(words, language, "word").filter((at) => /[\p{L}\p{N}]/u.test(words[at] ?? ""));
}

/** What `pattern` finds outside the addresses of links. */
export function findPlain(words: string, pattern: RegExp): { start: number; end: number }[] {
  const addresses = [...words.matchAll(/\]\([^)]*\)/g)].map(spanOf);
  return [...words.matchAll(pattern)]
    .map(spanOf)
    .filter(({ start }) => !addresses.some((one) => one.start <= start && start < one.end));
}

function startsOf(words: string, language: string | null, granularity: "sentence" | "word") {
  const whole = [...words.matchAll(links)].map(spanOf);
  const segmenter = new Intl.Segmenter(language ?? undefined, { granularity });
  return [...segmenter.segment(words)]
    .map(({ index }) => index)
    .filter((at) => at > 0 && !whole.some(({ start, end }) => start < at && at < end));
}

function spanOf({ 0: found, index }: RegExpExecArray): { start: number; end: number } {
  return { start: index, end: index + found.length };
}
