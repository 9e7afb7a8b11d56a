import "server-only";
import type { RemovedView } from "@/lib/core/removed/removed-view";
import { listPublications } from "@/lib/db/publications";
import { findErasure } from "@/lib/db/purge/find-erasure";
import type { Grant } from "@/lib/policy/grant";

/** What is taken out of the grant's interview and still kept, in numbers. */
export async function readRemoved(
  grant: Grant<"removed.read" | "publication.read">,
): Promise<RemovedView> {
  const erasure = await findErasure(grant);
  const { touched, reworded, suggestions, comments, notes, requests, standing, seen } = erasure;
  const publications = await listPublications(grant);
  const keys = new Map([...erasure.loaded.ids].map(([key, id]) => [id, key]));
  const whole = touched.filter(({ look }) => look !== null).length;
  return {
    interviewId: grant.interviewId,
    role: grant.role,
    passages: whole,
    parts: touched.length - whole,
    wordings: reworded.length,
    proposals: suggestions.length,
    messages: comments.length + notes.length + requests.length,
    standing: standing.flatMap((id) => keys.get(id) ?? []),
    waits: publications.some(({ state }) => state === "queued"),
    seen,
    erasedAt: erasure.erasedAt?.toISOString() ?? null,
    published: publications.some(({ state }) => state === "pushed"),
    canErase: grant.also("removed.purge"),
    days: erasure.rows.interview.purgeAfter,
    canRule: grant.also("retention.change"),
  };
}
