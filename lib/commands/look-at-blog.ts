import "server-only";
import { readPost } from "@/lib/adapters/blog/read-post";
import { findTarget, readTargets } from "@/lib/adapters/blog/read-targets";
import { digestThere, recordLook } from "@/lib/db/drifts";
import { listExported } from "@/lib/db/exported";
import { planLook } from "@/lib/db/plan-look";
import { isSealed } from "@/lib/db/purge/seal-text";
import type { Operator } from "@/lib/policy/operator";
import { withTarget } from "./with-target";

/** Queues a look at every configured blog. */
export async function lookAtBlogs(operator: Operator): Promise<void> {
  for (const { name } of await readTargets()) await planLook(operator, name);
}

/**
 * Compares every post published to a blog with what lies there, in one fetch; both sides hear of a
 * difference once. A blog that holds nothing of ours is left alone.
 * @returns false when it could not be reached.
 */
export async function lookAtBlog(operator: Operator, name: string): Promise<boolean> {
  const target = await findTarget(name);
  const exported = target ? await listExported(operator, target) : [];
  if (!target || exported.length === 0) return true;
  const reached = await withTarget(operator, target, async (blog) => {
    const looks = new Map<
      string,
      { interviewId: string; publicationId: string; found: string | null }
    >();
    for (const { interviewId, publicationId, path, digest, seal } of exported) {
      const there = await readPost(blog, path);
      const held = there.kind === "file" ? there.text : null;
      const seen = digestThere(held);
      const same = seal ? held !== null && isSealed(seal, held) : seen === digest;
      const before = looks.get(publicationId)?.found ?? null;
      const found = before ?? (same ? null : seen);
      looks.set(publicationId, { interviewId, publicationId, found });
    }
    for (const look of looks.values()) await recordLook(operator, look);
    return true;
  });
  return reached ?? false;
}
