import "server-only";
import { z } from "zod";
import { markSeen } from "@/lib/db/inbox";
import type { Identity } from "@/lib/policy/identity";
import { type BadInput, id, parseBody } from "./parse-body";

export const seenBody = z.strictObject({ ids: z.array(id).max(500) });

/** Keeps that somebody saw notices of theirs; saying it again changes nothing, so it needs no key. */
export async function seeNotices(
  identity: Identity,
  body: unknown,
): Promise<{ outcome: "done" } | BadInput> {
  const { data, refusal } = parseBody(seenBody, body);
  if (refusal) return refusal;
  await markSeen(identity, data.ids);
  return { outcome: "done" };
}
