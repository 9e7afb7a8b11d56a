import type { BlogTarget } from "./targets";

/** Plain names joined by slashes: no dot at the start of one, so no `..`, `.git` or hidden file. */
const shape =
  /^(?:[\p{L}\p{N}_][\p{L}\p{N}_.-]*\/)*[\p{L}\p{N}_][\p{L}\p{N}_.-]*\.(?:md|markdown)$/u;

/** Whether a post may be written at this path of the target (SECURITY.md 19, "allow-list"). */
export function allowedPath(target: Pick<BlogTarget, "paths">, path: string): boolean {
  if (path.length > 250 || !shape.test(path) || path.includes("..")) return false;
  return target.paths.some((folder) => path.startsWith(folder));
}
