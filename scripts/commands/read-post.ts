import { readFile } from "node:fs/promises";

/**
 * The text of a post's file, byte for byte: a byte-order mark stays.
 * @throws a sentence that names the file when it cannot be read or is not UTF-8.
 */
export async function readPost(path: string): Promise<string> {
  const bytes = await readFile(path).catch(() => {
    throw new Error(`${path}: there is no such file, or it cannot be read.`);
  });
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(`${path}: this is not a text in UTF-8. Save it as UTF-8 and try again.`);
  }
}
