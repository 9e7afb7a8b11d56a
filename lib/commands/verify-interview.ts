import "server-only";
import { listHeads } from "@/lib/adapters/blog/list-heads";
import { findTarget } from "@/lib/adapters/blog/read-targets";
import { listPushed } from "@/lib/db/publication-queue";
import { type CommitHead, knownHeads, type Verified, verifyHistory } from "@/lib/db/verify-history";
import type { Operator } from "@/lib/policy/operator";
import { withTarget } from "./with-target";

/** `commits`: how many of the blog's were compared; null when a blog could not be read. */
export type VerifiedInterview = Verified & { commits: number | null };

/**
 * Verifies the history of an interview against everything that names one of its heads: acts, receipts, and
 * the commits of the blogs it was published to. A head of another interview that had the same place counts
 * as that one's.
 */
export async function verifyInterview(
  operator: Operator,
  interviewId: string,
): Promise<VerifiedInterview> {
  const heads = await commitHeads(operator, interviewId);
  const verified = await verifyHistory(operator, interviewId, heads ?? []);
  return { ...verified, commits: heads?.length ?? null };
}

async function commitHeads(operator: Operator, interviewId: string): Promise<CommitHead[] | null> {
  const pushed = await listPushed(operator, interviewId);
  const places = new Map(
    pushed.map(({ target, path }) => [JSON.stringify([target, path]), { target, path }]),
  );
  const found: CommitHead[] = [];
  for (const { target, path } of places.values()) {
    const blog = await findTarget(target);
    const heads = blog && (await withTarget(operator, blog, (open) => listHeads(open, path)));
    if (!heads) return null;
    const made = (commit: string) => pushed.find((one) => one.commit === commit)?.id ?? null;
    found.push(...heads.map(({ commit, head }) => ({ head, publicationId: made(commit) })));
  }
  const strangers = found.filter(({ publicationId }) => publicationId === null);
  const known = await knownHeads(
    operator,
    strangers.map(({ head }) => head),
  );
  return found.filter(({ head, publicationId }) => publicationId !== null || !known.has(head));
}
