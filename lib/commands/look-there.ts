import "server-only";
import { readPost } from "@/lib/adapters/blog/read-post";
import type { BlogTarget, PostThere } from "@/lib/adapters/blog/targets";
import { digestThere, recordLook } from "@/lib/db/drifts";
import { findExpected, type KnownExpected } from "@/lib/db/expected";
import { countAgainst } from "@/lib/db/limits";
import type { Grant } from "@/lib/policy/grant";
import { withTarget } from "./with-target";

/** What lies at the path; `held` is null when no post does. */
export type Seen = { kind: PostThere["kind"]; held: string | null; known: KnownExpected };

/**
 * Looks at one path of the blog, and lets both sides know when it is not what was exported, or is again.
 * Null when the blog could not be reached, or was looked at too often by whoever asks.
 */
export async function lookThere(
  grant: Grant<"publication.read">,
  target: BlogTarget,
  path: string,
): Promise<Seen | null> {
  if ((await countAgainst("looks-by-participant", grant.participantId)) > 0) return null;
  // In this order: a publication that arrives meanwhile is newer than what was expected, never unseen.
  const known = await findExpected(grant, path);
  const there = await withTarget(grant, target, (blog) => readPost(blog, path));
  if (!there) return null;
  const held = there.kind === "file" ? there.text : null;
  const { publicationId, exported } = known;
  if (publicationId && exported) {
    const found = exported(held) ? null : digestThere(held);
    await recordLook(grant, { interviewId: grant.interviewId, publicationId, found });
  }
  return { kind: there.kind, held, known };
}
