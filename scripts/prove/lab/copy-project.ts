import { cpSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../setup/run-tool";

/** A folder to start instances from, with a copy of the build that may be changed, and all else linked. */
export function copyProject(folder: string): string {
  mkdirSync(folder);
  for (const name of readdirSync(root)) {
    if (!name.startsWith(".")) symlinkSync(join(root, name), join(folder, name));
  }
  const next = join(folder, ".next");
  mkdirSync(next);
  for (const name of readdirSync(join(root, ".next"))) {
    if (name !== "cache")
      cpSync(join(root, ".next", name), join(next, name), {
        recursive: true,
        verbatimSymlinks: true,
      });
  }
  return folder;
}
