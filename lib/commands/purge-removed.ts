import "server-only";
import { z } from "zod";
import type { PurgeBody } from "@/lib/core/review/api";
import { type ActResult, act } from "@/lib/db/act";
import type { Grant } from "@/lib/policy/grant";
import { eraseRemoved } from "./erase-removed";
import { type ActInput, digest, parseBody, type Refusal } from "./parse-body";

export const purgeBody: z.ZodType<PurgeBody> = z.strictObject({ seen: digest });

/**
 * Erases for good what was taken out, whoever did, and what was said elsewhere in the same words. Refused as
 * `eraseRemoved` says, which is under the interview's lock.
 */
export async function purgeRemoved(
  grant: Grant<"removed.purge">,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(purgeBody, input.body);
  if (refusal) return refusal;
  const request = { key: input.key, body: { purge: data } };
  return act<typeof grant, Refusal>(grant, request, (scope) =>
    eraseRemoved(scope, { why: "asked", seen: data.seen }),
  );
}
