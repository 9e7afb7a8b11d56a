import "server-only";
import type { Blog } from "@/lib/adapters/blog/open-blog";
import { readPost } from "@/lib/adapters/blog/read-post";
import { asExpected } from "@/lib/core/publish/expected-there";
import { digestThere } from "@/lib/db/drifts";
import { findExpectedFor } from "@/lib/db/expected";
import type { QueuedPublication } from "@/lib/db/publication-queue";
import { type StopReason, takesDown } from "@/lib/db/publications";
import type { Operator } from "@/lib/policy/operator";

/**
 * What in the blog stands in the way of a publication, or null. An edit by hand does, unless it is exactly
 * the one that whoever asked has seen and chosen to replace. Publishing replaces nobody's post before the
 * first export; a take-down may take one away that was public before.
 */
export async function obstacleThere(
  operator: Operator,
  row: QueuedPublication,
  blog: Blog,
): Promise<StopReason | null> {
  for (const { path, text } of row.files) {
    const there = await readPost(blog, path);
    if (there.kind === "blocked") return "blocked-path";
    const known = await findExpectedFor(operator, row.interviewId, path);
    const held = there.kind === "file" ? there.text : null;
    const ours = known.exported !== undefined || takesDown(row);
    const chosen = ours && row.replaces === digestThere(held);
    if (!chosen && !asExpected(held, text, known)) return "changed-there";
  }
  return null;
}
