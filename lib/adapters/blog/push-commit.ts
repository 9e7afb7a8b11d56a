import type { Blog } from "./open-blog";
import { otherSide } from "./other-side";
import type { PushResult } from "./targets";

/** Milliseconds a push may take; sign-offs are locked meanwhile. */
const PUSH = 30_000;

/**
 * Sends the commit to the branch, only forward, never forced. `unreachable` can also mean that it arrived
 * and the answer was lost: ask `findPublished` before trying again.
 */
export async function pushCommit(blog: Blog, commit: string): Promise<PushResult> {
  const refspec = `${commit}:refs/heads/${blog.target.branch}`;
  const { url } = blog.target;
  const flags = ["--porcelain", "--no-verify", ...otherSide(url, "receive-pack")];
  const args = ["push", ...flags, "--end-of-options", url, refspec];
  const { ok, stdout } = await blog.git(args, { timeout: PUSH });
  if (ok) return "pushed";
  const answer = stdout.toString("utf8").split("\n");
  const line = answer.find((one) => one.startsWith("!"));
  if (!line) return "unreachable";
  // A branch that moved between our fetch and our push, as git words it on either side of the wire.
  const moved =
    /fetch first|non-fast-forward|stale info|failed to update ref|cannot lock ref|incorrect old value/;
  return moved.test(line) ? "rejected" : "refused";
}
