import "server-only";
import { readPost } from "@/lib/adapters/blog/read-post";
import type { BlogTarget, PostThere } from "@/lib/adapters/blog/targets";
import { digestThere, recordLook } from "@/lib/db/drifts";
import { findExpected, type KnownExpected } from "@/lib/db/expected";
import { countAgainst } from "@/lib/db/limits";
import type { Grant } from "@/lib/policy/grant";
import { withTarget } from "./with-target";

/** What lies at a path; `held` is null when no post does. */
export type Seen = {
  path: string;
  kind: PostThere["kind"];
  held: string | null;
  known: KnownExpected;
};

/**
 * Looks at paths of the blog in one visit, and lets both sides know when they do not hold what was exported,
 * or do again. Null when the blog could not be reached, or was looked at too often by whoever asks.
 */
export async function lookThere(
  grant: Grant,
  target: BlogTarget,
  paths: string[],
): Promise<Seen[] | null> {
  if ((await countAgainst("looks-by-participant", grant.participantId)) > 0) return null;
  // In this order: a publication that arrives meanwhile is newer than what was expected, never unseen.
  const expected = await Promise.all(paths.map((path) => findExpected(grant, path)));
  const there = await withTarget(grant, target, async (blog) => {
    const each: PostThere[] = [];
    for (const path of paths) each.push(await readPost(blog, path));
    return each;
  });
  if (!there) return null;
  const seen = paths.flatMap((path, at): Seen[] => {
    const [known, post] = [expected[at], there[at]];
    if (!known || !post) return [];
    return [{ path, kind: post.kind, held: post.kind === "file" ? post.text : null, known }];
  });
  await recordLooks(grant, seen);
  return seen;
}

/** One difference is told of a publication, however many of its files were changed. */
async function recordLooks(grant: Grant, seen: Seen[]): Promise<void> {
  const exported = seen.filter(({ known }) => known.publicationId && known.exported);
  const publicationId = exported[0]?.known.publicationId;
  if (!publicationId) return;
  const other = exported.find(({ held, known }) => !known.exported?.(held));
  const found = other ? digestThere(other.held) : null;
  await recordLook(grant, { interviewId: grant.interviewId, publicationId, found });
}
