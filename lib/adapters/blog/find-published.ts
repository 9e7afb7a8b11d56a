import type { Blog } from "./open-blog";

/** The newest commit of the branch that published this manifest, or null. */
export async function findPublished(blog: Blog, manifest: string): Promise<string | null> {
  if (!blog.tip || !/^[0-9a-f]{64}$/.test(manifest)) return null;
  const search = ["--fixed-strings", `--grep=Approval-Digest: sha256:${manifest}`];
  const { stdout } = await blog.git(["log", "-1", "--format=%H", ...search, blog.tip, "--"]);
  return stdout.toString("utf8").trim() || null;
}
