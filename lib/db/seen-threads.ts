import "server-only";
import type { Visibility } from "@/lib/core/thread/visibility";
import type { Grant } from "@/lib/policy/grant";
import type { Prisma } from "./generated/client";

type HiddenFacts = { visibility: Visibility; makerId: string | null };

/** Conversations that the grant's holder may see, before what is taken out is looked at. */
export function seenBy(grant: Grant): Prisma.ThreadWhereInput {
  const visible = grant.also("removed.read") ? (["sides", "all"] as const) : (["all"] as const);
  return { OR: [{ visibility: { in: [...visible] } }, { makerId: grant.participantId }] };
}

/** Whether a conversation is one that the grant's holder, of either side, may not see. */
export function hides({ participantId }: Grant, thread: HiddenFacts): boolean {
  return thread.visibility === "private" && thread.makerId !== participantId;
}

/** All of them, for what erases and moves words whoever wrote about these. Never for a page. */
export const everyThread: Prisma.ThreadWhereInput = {};
