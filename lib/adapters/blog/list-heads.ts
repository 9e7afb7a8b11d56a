import { GitFailed } from "./git-failed";
import type { Blog } from "./open-blog";

/**
 * The heads of histories that the branch's commits at a path name in their trailer (SECURITY.md 23), each
 * with its commit, newest first. Whoever else wrote such a trailer is in it too.
 */
export async function listHeads(
  blog: Blog,
  path: string,
): Promise<{ commit: string; head: string }[]> {
  if (!blog.tip) return [];
  const trailer = "%(trailers:key=History-Head,valueonly,separator=%x20)";
  const { ok, stdout } = await blog.git(["log", `--format=%H ${trailer}`, blog.tip, "--", path]);
  if (!ok) throw new GitFailed("the log of the blog could not be read");
  return stdout
    .toString("utf8")
    .split("\n")
    .flatMap((line) => {
      const [, commit, head] = /^(\w+) sha256:([0-9a-f]{64})$/.exec(line.trim()) ?? [];
      return commit && head ? [{ commit, head }] : [];
    });
}
