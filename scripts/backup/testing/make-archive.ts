import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { pack, type Header as TarHeader } from "tar-stream";
import { readArchive } from "../read-archive";

/** An entry as a test wants it; `content` may lie about its size through `header`. */
export type Made = { name: string; content: string; header?: Partial<TarHeader> };

/** What a backup holds, in order, without its manifest; and the rows that one counts. */
export async function entriesIn(file: string) {
  const entries: Made[] = [];
  const { header, manifest } = await readArchive(file, async (name, content) => {
    entries.push({ name, content: await text(content) });
  });
  const first: Made = { name: "backup.json", content: JSON.stringify(header) };
  return { header, entries: [first, ...entries], rows: manifest.rows };
}

/** A manifest that fits these entries, as somebody who forges a backup would write it. */
export function manifestFor(entries: Made[], rows: Record<string, number>): Made {
  const listed = entries.map(({ name, content }) => {
    const sha256 = createHash("sha256").update(content).digest("hex");
    return [name, { size: Buffer.byteLength(content), sha256 }];
  });
  const content = JSON.stringify({ entries: Object.fromEntries(listed), rows });
  return { name: "manifest.json", content };
}

/** Writes a tar.gz of exactly these entries. */
export async function makeArchive(file: string, entries: Made[]): Promise<void> {
  const tar = pack();
  const arrived = pipeline(tar as never, createGzip(), createWriteStream(file));
  for (const { name, content, header } of entries) {
    const size = header?.type === "symlink" ? 0 : Buffer.byteLength(content);
    await new Promise<void>((done, fail) => {
      const entry = { name, size, ...header };
      tar.entry(entry, size === 0 ? "" : content, (error) => (error ? fail(error) : done()));
    });
  }
  tar.finalize();
  await arrived;
}
