import "server-only";
import { allowedPath } from "@/lib/adapters/blog/allowed-path";
import { findPublished } from "@/lib/adapters/blog/find-published";
import { GitFailed } from "@/lib/adapters/blog/git-failed";
import type { Blog } from "@/lib/adapters/blog/open-blog";
import { prepareCommit } from "@/lib/adapters/blog/prepare-commit";
import { pushCommit } from "@/lib/adapters/blog/push-commit";
import { findTarget } from "@/lib/adapters/blog/read-targets";
import type { Tx } from "@/lib/db/act";
import { planLook } from "@/lib/db/plan-look";
import {
  type Ending,
  findQueued,
  findRequester,
  finishPublication,
  type QueuedPublication,
} from "@/lib/db/publication-queue";
import { takesDown } from "@/lib/db/publications";
import type { Signed } from "@/lib/db/receipts";
import type { Operator } from "@/lib/policy/operator";
import { agreedNow } from "./agreed-now";
import { obstacleThere } from "./obstacle-there";
import { withTarget } from "./with-target";

/**
 * How often a push is built anew: while others push to the same blog somebody wins each race, so losing
 * many is still progress; a blog that does not answer is left to the next time.
 */
const TRIES = { rejected: 20, unreachable: 3 };

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** The blog moved, or its answer was lost: nothing is recorded, and the next try looks again. */
class TryAgain extends Error {
  constructor(readonly reason: "rejected" | "unreachable") {
    super(reason);
  }
}

/**
 * Carries a queued publication out: one commit, pushed while the interview's lock is held and after every
 * signature was checked again. Running it twice, or in two places, publishes once. It always ends with a
 * recorded result; what throws is tried again by the queue.
 */
export async function pushPublication(operator: Operator, publicationId: string): Promise<void> {
  const tried = { rejected: 0, unreachable: 0 };
  let reason: keyof typeof TRIES = "unreachable";
  while (tried.rejected < TRIES.rejected && tried.unreachable < TRIES.unreachable) {
    try {
      return await pushOnce(operator, publicationId);
    } catch (error) {
      // Worth another look at the blog; anything else is for the queue and the log.
      if (!(error instanceof TryAgain || error instanceof GitFailed)) throw error;
      reason = error instanceof TryAgain ? error.reason : "unreachable";
      tried[reason] += 1;
      // Those who lost the same race do not run the next one in step.
      if (reason === "rejected") await pause(Math.random() * 50 * tried.rejected);
    }
  }
  await finishPublication(operator, publicationId, async () => ({ state: "failed", reason }));
}

async function pushOnce(operator: Operator, id: string): Promise<void> {
  const queued = await findQueued(operator, id);
  if (!queued) return;
  const stop = (reason: string) =>
    finishPublication(operator, id, async () => ({ state: "stopped", reason }));
  const target = await findTarget(queued.target);
  // Both sides were told where it goes; another branch since then is another place.
  const moved = queued.branch !== null && queued.branch !== target?.branch;
  if (!target || moved || queued.files.some((file) => !allowedPath(target, file.path))) {
    await stop("no-target");
    return;
  }
  const reached = await withTarget(operator, target, async (blog) => {
    const commit = await findPublished(blog, queued);
    const obstacle = commit ? null : await obstacleThere(operator, queued, blog);
    if (obstacle) return await stop(obstacle);
    const ready = commit ? null : await prepareCommit(blog, queued.files, aboutOf(queued));
    return await finishPublication(operator, id, (row, tx) =>
      conclude(operator, { row, tx, blog, arrived: commit, ready }),
    );
  });
  if (reached === null) throw new TryAgain("unreachable");
  // Whoever asked for a take-down is told that it is gone once somebody has looked.
  if (takesDown(queued)) await planLook(operator, queued.target);
}

type Conclusion = {
  row: QueuedPublication;
  tx: Tx;
  blog: Blog;
  /** The commit of an earlier try that did arrive. */
  arrived: string | null;
  /** The commit to push; null when it would change nothing. */
  ready: string | null;
};

async function conclude(operator: Operator, at: Conclusion): Promise<Ending> {
  const { row, tx, blog, arrived, ready } = at;
  const grant = await findRequester(operator, row, tx);
  const signed: Signed[] | null = grant && (await agreedNow(grant, row, tx));
  // It is out already: saying otherwise would be wrong, whatever was taken back since.
  if (arrived) return { state: "pushed", commit: arrived, reason: null, signed: signed ?? [] };
  if (!grant) return { state: "stopped", reason: "not-allowed" };
  if (!signed) return { state: "stopped", reason: "withdrawn" };
  if (!ready) return { state: "pushed", commit: null, reason: "unchanged", signed };
  const result = await pushCommit(blog, ready);
  switch (result) {
    case "pushed":
      return { state: "pushed", commit: ready, reason: null, signed };
    case "refused":
      return { state: "failed", reason: "refused" };
    case "rejected":
    case "unreachable":
      throw new TryAgain(result);
  }
}

function aboutOf(row: QueuedPublication) {
  const subject = takesDown(row) ? ("take-down" as const) : ("publish" as const);
  return { subject, manifest: row.manifest, history: row.history };
}
