import { LARGEST_POST } from "../core/import/read-source";

/** What a word processor saved, as text; `problem` when it is too large, or not text. */
export type ReadSaved =
  | { text: string; problem?: never }
  | { text?: never; problem: "too-large" | "not-text" };

/**
 * Reads a page that a word processor saved, in the encoding it says it has: Word saves HTML in that of its
 * country unless it is told otherwise.
 * @throws when the file cannot be read (moved, no right to).
 */
export async function readSaved(file: Blob): Promise<ReadSaved> {
  if (file.size > 2 * LARGEST_POST) return { problem: "too-large" };
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    return { text: new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes) };
  } catch {
    // Not in the encoding it says, or in one that nobody knows: guessing would change words.
    return { problem: "not-text" };
  }
}

/** By its first bytes, else as the page itself says, else UTF-8. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  return /<meta[^>]*charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? "utf-8";
}
