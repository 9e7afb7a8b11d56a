import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** Milliseconds after which a working folder belongs to nobody: longer than any fetch and push takes. */
const ABANDONED = 15 * 60_000;

/**
 * Removes working folders that a killed process left behind. They may hold commits that were prepared and
 * never pushed, which must not lie about (SECURITY.md 22). What another instance uses is left alone.
 */
export async function sweepAbandoned(mirrors: string): Promise<void> {
  const names = await readdir(mirrors);
  for (const name of names.filter((one) => one.startsWith("work-"))) {
    const path = join(mirrors, name);
    const found = await stat(path).catch(() => null); // its owner was done just now
    if (!found || Date.now() - found.mtimeMs < ABANDONED) continue;
    await rm(path, { recursive: true, force: true });
  }
}
