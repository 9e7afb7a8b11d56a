import { execFileSync } from "node:child_process";
import { readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { copyProject } from "./copy-project";

/**
 * The folder of another build of the same sources, to start instances from: other build id, and the
 * files that a page of the first build may still ask for are gone.
 */
export function makeAnotherBuild(home: string): string {
  const folder = copyProject(join(home, "another-build"));
  const next = join(folder, ".next");
  const id = readFileSync(join(next, "BUILD_ID"), "utf8");
  const other = [...id].reverse().join("");
  const found = execFileSync("grep", ["-rlF", "--", id, next], { encoding: "utf8" });
  for (const file of found.trim().split("\n")) {
    execFileSync("sed", ["-i", `s/${id}/${other}/g`, file]);
  }
  renameSync(join(next, "static", id), join(next, "static", other));
  return folder;
}
