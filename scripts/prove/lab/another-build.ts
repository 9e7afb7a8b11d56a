import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../setup/run-tool";

/**
 * The folder of another build of the same sources, to start instances from: other build id, and the
 * files that a page of the first build may still ask for are gone.
 */
export function makeAnotherBuild(home: string): string {
  const folder = join(home, "another-build");
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
  const id = readFileSync(join(next, "BUILD_ID"), "utf8");
  const other = [...id].reverse().join("");
  const found = execFileSync("grep", ["-rlF", "--", id, next], { encoding: "utf8" });
  for (const file of found.trim().split("\n")) {
    execFileSync("sed", ["-i", `s/${id}/${other}/g`, file]);
  }
  renameSync(join(next, "static", id), join(next, "static", other));
  return folder;
}
