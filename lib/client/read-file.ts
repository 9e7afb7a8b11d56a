import { decodeSource, LARGEST_POST, type ReadSource } from "../core/import/read-source";

/**
 * Reads a chosen file on this device, never more than the largest post; `onProgress` hears how much of it
 * is there, from 0 to 1.
 * @throws when the file cannot be read (moved, a folder, no right to).
 */
export async function readFile(
  file: Blob,
  onProgress: (part: number) => void,
): Promise<ReadSource> {
  if (file.size > LARGEST_POST) return { problem: "too-large" };
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let at = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    // A file that grew since it was chosen: what was measured is not what is there.
    if (at + next.value.byteLength > bytes.byteLength) return { problem: "too-large" };
    bytes.set(next.value, at);
    at += next.value.byteLength;
    onProgress(at / file.size);
  }
  return decodeSource(bytes.subarray(0, at));
}
