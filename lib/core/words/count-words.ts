/** Words as `Intl.Segmenter` counts them, so that Chinese and Japanese count too. */
export function countWords(text: string, locale: string): number {
  let count = 0;
  for (const { isWordLike } of segmenterOf(locale).segment(text)) if (isWordLike) count += 1;
  return count;
}

/**
 * Minutes to read and decide: 220 words a minute (about 400 Chinese or Japanese characters, as the
 * segmenter makes some 1.8 characters a word) and two seconds a passage for the decision. Rounded up.
 */
export function minutesLeft(words: number, passages = 0): number {
  return Math.ceil(words / 220 + passages / 30);
}

/** A word segmenter; an unknown locale falls back to the platform's. */
export function segmenterOf(locale: string, granularity: "word" | "sentence" = "word") {
  try {
    return new Intl.Segmenter(locale, { granularity });
  } catch {
    // An ill-formed tag in a post's front matter must not stop anybody from reading.
    return new Intl.Segmenter(undefined, { granularity });
  }
}
