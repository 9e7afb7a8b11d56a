import "server-only";
import { findTarget } from "@/lib/adapters/blog/read-targets";
import { lastPushed, listPublications } from "@/lib/db/publications";
import type { Grant } from "@/lib/policy/grant";

/** Address of the blog an interview was published to, when the operator told it; without a slash at its end. */
export async function findSite(grant: Grant<"publication.read">): Promise<string | null> {
  const last = lastPushed(await listPublications(grant));
  return (last && (await findTarget(last.target))?.site) ?? null;
}
