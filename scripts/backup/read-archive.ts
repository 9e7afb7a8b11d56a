import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { extract, type Header as TarHeader } from "tar-stream";
import {
  DAMAGED,
  type Entry,
  type Header,
  header,
  largest,
  type Manifest,
  manifest,
  Refused,
} from "./format";

/** Is given each entry in turn, and reads it or leaves it. */
export type Visit = (name: string, content: AsyncIterable<Buffer>, size: number) => Promise<void>;

/** What an archive turned out to hold. */
export type Seen = { header: Header; manifest: Manifest };

/**
 * Reads an archive from its first entry to its last, and checks each against the manifest. Only plain
 * files with the names and sizes a backup has are read; the archive's own paths are never used as paths.
 * @throws Refused for anything else: damaged, cut off, foreign, too large.
 */
export async function readArchive(file: string, visit: Visit): Promise<Seen> {
  const entries = new Map<string, Entry>();
  let first: Header | undefined;
  let last: Manifest | undefined;
  const inside = entriesOf(file);
  try {
    for await (const entry of inside) {
      const { name, size = 0 } = entry.header;
      if (last || (entries.size === 0) !== (name === "backup.json")) throw new Refused(DAMAGED);
      if (entries.has(name)) throw new Refused(DAMAGED);
      if (name === "manifest.json") {
        last = manifest.parse(JSON.parse((await buffer(entry)).toString()));
        continue;
      }
      const hash = createHash("sha256");
      const content = hashed(entry, hash);
      if (name === "backup.json")
        first = header.parse(JSON.parse((await buffer(content)).toString()));
      else await visit(name, content, size);
      for await (const _ of content); // what the visitor left, so that the hash covers all of it
      entries.set(name, { size, sha256: hash.digest("hex") });
    }
  } catch (error) {
    throw refusalFor(error);
  }
  if (!first || !last || !sameEntries(entries, last)) throw new Refused(DAMAGED);
  return { header: first, manifest: last };
}

type TarEntry = AsyncIterable<Buffer> & { header: TarHeader };

/** Entries of a tar.gz, refused before their content is read when no backup has them. */
async function* entriesOf(file: string): AsyncGenerator<TarEntry> {
  const tar = extract();
  const fed = pipeline(createReadStream(file), createGunzip(), tar as never);
  fed.catch((error: Error) => tar.destroy(error));
  for await (const entry of tar) {
    const { name, type, size = 0 } = entry.header;
    const limit = largest(name);
    if (type !== "file" || limit === null || size > limit) throw new Refused(DAMAGED);
    yield entry as unknown as TarEntry;
  }
  await fed;
}

async function* hashed(
  source: AsyncIterable<Buffer>,
  hash: { update: (piece: Buffer) => unknown },
) {
  for await (const piece of source) {
    hash.update(piece);
    yield piece;
  }
}

function sameEntries(seen: Map<string, Entry>, { entries }: Manifest): boolean {
  const names = Object.keys(entries);
  return (
    names.length === seen.size &&
    names.every((name) => {
      const [was, is] = [entries[name], seen.get(name)];
      return was && is && was.size === is.size && was.sha256 === is.sha256;
    })
  );
}

/** Only our own sentences and what the machine itself says; how zlib, tar or JSON broke is no help. */
function refusalFor(error: unknown): unknown {
  if (error instanceof Refused) return error;
  const { code, syscall, severity } = error as {
    code?: string;
    syscall?: string;
    severity?: string;
  };
  if (code === "ENOENT") return new Refused("There is no such file.");
  return syscall || severity ? error : new Refused(DAMAGED);
}
