import type { Blog } from "./open-blog";

/** The branch's commit that was made for this very publication, or null when there is none. */
export async function findPublished(
  blog: Blog,
  { manifest, history }: { manifest: string; history: string },
): Promise<string | null> {
  const hashes = /^[0-9a-f]{64}$/;
  if (!blog.tip || !hashes.test(manifest) || !hashes.test(history)) return null;
  const trailers = [`Approval-Digest: sha256:${manifest}`, `History-Head: sha256:${history}`];
  const search = trailers.map((trailer) => `--grep=${trailer}`);
  const options = ["-1", "--format=%H", "--fixed-strings", "--all-match", ...search];
  const { stdout } = await blog.git(["log", ...options, blog.tip, "--"]);
  return stdout.toString("utf8").trim() || null;
}
