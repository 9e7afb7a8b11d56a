import { createReadStream } from "node:fs";
import { lstat, mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { keyRing, printKey } from "@/lib/keys/key-ring";
import { Refused } from "./format";
import type { Archive } from "./write-archive";

/** Puts what READBACK_HOME holds beside the database into the archive. Keys and secret by choice only. */
export async function packHome(archive: Archive, home: string, keys: boolean): Promise<void> {
  const small = keys ? ["targets.json", "secret"] : ["targets.json"];
  for (const name of small) {
    const bytes = await readFile(join(home, name)).catch(() => null); // not every home has one
    if (bytes) await archive.add(`home/${name}`, bytes);
  }
  const ring = keys ? keyRing() : [];
  if (ring.length > 0) await archive.add("home/keys", `${ring.map(printKey).join("\n")}\n`);
  for (const path of await filesIn(home, "recordings")) {
    const { size } = await lstat(join(home, path));
    await archive.addStream(`home/${path}`, size, createReadStream(join(home, path)));
  }
}

async function filesIn(home: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(home, folder), { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await filesIn(home, path)));
    else if (entry.isFile()) found.push(path); // links are not followed
  }
  return found;
}

/**
 * @throws Refused when something a restore would put into the home is there already. The same list of
 * targets may be, and keys are replaced: with an empty database nothing is sealed with them.
 */
export async function checkHome(home: string, files: string[], draft: string): Promise<void> {
  const mayBe = ["keys", "secret"];
  const read = (folder: string) => readFile(join(folder, "targets.json")).catch(() => null); // free
  const [there, ours] = [await read(home), await read(draft)];
  if (there && ours && there.equals(ours)) mayBe.push("targets.json");
  for (const file of files.filter((path) => !mayBe.includes(path))) {
    const known = await lstat(join(home, file)).catch(() => null); // free
    if (known) throw new Refused(`${join(home, file)} is there already. Move it away.`);
  }
}

/** Moves restored files from `draft` to where they belong. */
export async function placeHome(home: string, files: string[], draft: string): Promise<void> {
  for (const file of files) {
    await mkdir(dirname(join(home, file)), { recursive: true, mode: 0o700 });
    await rename(join(draft, file), join(home, file));
  }
  await rm(draft, { recursive: true, force: true });
}
