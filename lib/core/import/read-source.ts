import { lineCount, textLines } from "../post/text-lines";

/** Largest post that can be imported, in bytes of UTF-8. The longest real ones are a tenth of it. */
export const LARGEST_POST = 2 * 1024 * 1024;

/** Most passages of one interview; six hours of talk have some two thousand. */
export const MOST_PASSAGES = 20_000;

/** Most lines; the largest post has half as many when it is wrapped at 80 letters. */
const MOST_LINES = 60_000;

/** Why a file cannot be a post; the interface has a sentence for each. */
export type SourceProblem = "empty" | "too-large" | "not-text";

export type ReadSource =
  | { text: string; problem?: never }
  | { text?: never; problem: SourceProblem };

/**
 * The bytes of a file as the text of a post, unchanged: a byte order mark and line ends stay as they
 * are, so that encoding the text again gives the same bytes.
 */
export function decodeSource(bytes: Uint8Array): ReadSource {
  if (bytes.byteLength > LARGEST_POST) return { problem: "too-large" };
  try {
    return checkSource(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    // Not UTF-8: guessing another encoding would change words, so the person has to save it anew.
    return { problem: "not-text" };
  }
}

/** The same for text that was pasted or came in a request. Half a surrogate pair cannot be kept. */
export function checkSource(text: string): ReadSource {
  if (text.length > LARGEST_POST) return { problem: "too-large" };
  if (/[\0\p{Surrogate}]/u.test(text)) return { problem: "not-text" };
  if (new TextEncoder().encode(text).byteLength > LARGEST_POST) return { problem: "too-large" };
  if (lineCount(textLines(text)) > MOST_LINES) return { problem: "too-large" };
  return text.replace("\uFEFF", "").trim() === "" ? { problem: "empty" } : { text };
}
