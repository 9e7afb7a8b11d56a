import { LARGEST_POST } from "@/lib/core/import/read-source";
import { GitFailed } from "./git-failed";
import type { Blog } from "./open-blog";
import type { PostThere } from "./targets";

type Entry = { mode: string; type: string; object: string; size: number };

/** Bytes of the largest file that can be a post: twice what is taken in, for what is typed into it. */
const LARGEST = 2 * LARGEST_POST;

/**
 * What the branch holds at a path. Links are never followed: one on the way is `blocked`, and so is a file
 * that is too large for a post.
 */
export async function readPost(blog: Blog, path: string): Promise<PostThere> {
  if (!blog.tip) return { kind: "absent" };
  const parts = path.split("/");
  for (let length = 1; length < parts.length; length += 1) {
    const folder = await entryAt(blog, parts.slice(0, length).join("/"));
    if (!folder) return { kind: "absent" };
    if (folder.type !== "tree") return { kind: "blocked" };
  }
  const entry = await entryAt(blog, path);
  if (!entry) return { kind: "absent" };
  if (entry.type !== "blob" || !entry.mode.startsWith("100")) return { kind: "blocked" };
  if (entry.size > LARGEST) return { kind: "blocked" };
  const { ok, stdout } = await blog.git(["cat-file", "blob", entry.object]);
  if (!ok) throw new GitFailed("a blob of the blog could not be read");
  return { kind: "file", text: stdout.toString("utf8") };
}

async function entryAt(blog: Blog, path: string): Promise<Entry | null> {
  const { ok, stdout } = await blog.git(["ls-tree", "-z", "-l", `${blog.tip}`, "--", path]);
  if (!ok) throw new GitFailed("a tree of the blog could not be read");
  const match = /^(\d{6}) (\w+) ([0-9a-f]+) +(\d+|-)\t/.exec(stdout.toString("utf8"));
  const [, mode, type, object, size] = match ?? [];
  return mode && type && object ? { mode, type, object, size: Number(size) } : null;
}
