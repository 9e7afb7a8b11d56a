import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** SHA-256 over paths and contents of files and folders; missing ones count as absent. */
export function contentHash(root: string, paths: string[]): string {
  const hash = createHash("sha256");
  for (const path of paths) addTo(hash, root, path);
  return hash.digest("hex");
}

function addTo(hash: ReturnType<typeof createHash>, root: string, path: string): void {
  const full = join(root, path);
  if (!existsSync(full)) return;
  if (statSync(full).isDirectory()) {
    const inside = readdirSync(full).filter((name) => name !== "generated" && name !== "testing");
    for (const name of inside.sort()) addTo(hash, root, join(path, name));
  } else if (!/\.test\.tsx?$/.test(path)) {
    hash.update(`${path}\0`).update(readFileSync(full)).update("\0");
  }
}

/** Does `work` unless `stamp` says that it was done for the same content; stamps it when it succeeded. */
export function unlessStamped(stamp: string, content: string, work: () => void): void {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === content) return;
  work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, content);
}
