import "server-only";
import type { OpenTranslation, RemovedView, StandingPlace } from "@/lib/core/removed/removed-view";
import { isHeldBack } from "@/lib/db/embargoes";
import { listPublications } from "@/lib/db/publications";
import type { Before } from "@/lib/db/purge/before";
import { findErasure } from "@/lib/db/purge/find-erasure";
import type { Grant } from "@/lib/policy/grant";

/** What is taken out of the grant's interview and still kept, in numbers. */
export async function readRemoved(
  grant: Grant<"removed.read" | "publication.read">,
): Promise<RemovedView> {
  const erasure = await findErasure(grant);
  const { before, touched, reworded, suggestions, answers, comments, notes, requests, seen } =
    erasure;
  const ruled = (before[0]?.rows.interview.groundRules.length ?? 0) > 0;
  const held = new Set(touched.filter(isHeldBack).map(({ id }) => id));
  const publications = await listPublications(grant);
  const whole = touched.filter(({ look }) => look !== null).length;
  return {
    interviewId: grant.interviewId,
    role: grant.role,
    passages: whole,
    parts: touched.length - whole,
    wordings: reworded.length,
    proposals: suggestions.length,
    messages: answers.length + comments.length + notes.length + requests.length,
    standing: before.flatMap((one) => standingIn(one, new Set(erasure.standing))),
    open: before.flatMap((one) => openIn(one, new Set(erasure.open))),
    held: before.flatMap((one) => standingIn(one, held)),
    waits: publications.some(({ state }) => state === "queued"),
    seen,
    erasedAt: erasure.erasedAt?.toISOString() ?? null,
    published: publications.some(({ state }) => state === "pushed"),
    canErase: grant.also("removed.purge"),
    days: before[0]?.rows.interview.purgeAfter ?? null,
    canRule: grant.also("retention.change") && !ruled,
    ruled,
  };
}

function standingIn({ rows, states }: Before, ids: ReadonlySet<string>): StandingPlace[] {
  const language = rows.original ? rows.transcript.language : null;
  return states
    .filter(({ id }) => ids.has(id))
    .map(({ passage }) => ({ language, anchor: passage.key }));
}

function openIn({ rows, states }: Before, ids: ReadonlySet<string>): OpenTranslation[] {
  const { id: transcriptId, language } = rows.transcript;
  const passages = states.filter(({ id }) => ids.has(id)).length;
  return passages > 0 ? [{ transcriptId, language, passages }] : [];
}
