import type { Blog } from "./open-blog";

/** Milliseconds the other side may take to say whether we may push. */
const PATIENCE = 20_000;

/** Whether the other side would take a push to the branch, asked with a dry run of what it has already. */
export async function mayPush({ git, target, tip }: Blog): Promise<boolean> {
  if (!tip) return true; // the first publication makes the branch; nothing can be tried before
  const refspec = `${tip}:refs/heads/${target.branch}`;
  const flags = ["--dry-run", "--porcelain", "--no-verify", "--end-of-options"];
  return (await git(["push", ...flags, target.url, refspec], { timeout: PATIENCE })).ok;
}
