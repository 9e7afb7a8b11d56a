import { createHash } from "node:crypto";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { pack } from "tar-stream";
import { type Entry, Refused } from "./format";

/** A tar.gz in the making. Nothing is kept in memory but the entry that is being written. */
export type Archive = {
  add: (name: string, bytes: Buffer | string) => Promise<void>;
  /** `size` must be what the stream gives. */
  addStream: (name: string, size: number, content: Readable) => Promise<void>;
  entries: Record<string, Entry>;
  /** Resolves when everything has arrived. */
  finish: () => Promise<void>;
};

export function writeArchive(to: Writable, written: (bytes: number) => void): Archive {
  const tar = pack();
  const arrived = pipeline(tar, createGzip(), to);
  arrived.catch(() => tar.destroy()); // told by finish(), or by the entry that cannot go on
  const entries: Record<string, Entry> = {};
  const addStream: Archive["addStream"] = async (name, size, content) => {
    const hash = createHash("sha256");
    const sink = tar.entry({ name, size, mode: 0o600, mtime: new Date() });
    let seen = 0;
    const counted = async function* (source: AsyncIterable<Buffer>) {
      for await (const piece of source) {
        seen += piece.length;
        if (seen > size) break;
        hash.update(piece);
        written(piece.length);
        yield piece;
      }
      if (seen !== size)
        throw new Refused(`${name} changed while it was read. Run the backup again.`);
    };
    await Promise.race([pipeline(content, counted, sink as unknown as Writable), arrived]);
    entries[name] = { size, sha256: hash.digest("hex") };
  };
  return {
    entries,
    addStream,
    add: async (name, bytes) => {
      const content = Buffer.from(bytes as string);
      await addStream(name, content.length, Readable.from([content]));
    },
    finish: async () => {
      tar.finalize();
      await arrived;
    },
  };
}
