import "server-only";
import { z } from "zod";
import type { PurgeBody } from "@/lib/core/review/api";
import { type ActResult, act } from "@/lib/db/act";
import { listPublications } from "@/lib/db/publications";
import { findErasure } from "@/lib/db/purge/find-erasure";
import { purgeWords } from "@/lib/db/purge/purge-words";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, digest, parseBody, type Refusal } from "./parse-body";

export const purgeBody: z.ZodType<PurgeBody> = z.strictObject({ seen: digest });

/**
 * Erases for good what was taken out, whoever did, and what was said elsewhere in the same words. `stale`:
 * it is not what was seen any more. `blocked`: nothing is taken out, a publication is on its way, or the
 * words still stand in the passages that are named, where nothing could find them afterwards.
 */
export async function purgeRemoved(
  grant: Grant<"removed.purge">,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(purgeBody, input.body);
  if (refusal) return refusal;
  const request = { key: input.key, body: { purge: data } };
  return act<typeof grant, Refusal>(grant, request, async (scope) => {
    const erasure = await findErasure(grant, scope.tx);
    const { touched, standing, seen } = erasure;
    if (seen !== data.seen) return { outcome: "stale", passages: [] };
    const waiting = (await listPublications(grant, scope.tx)).some(
      ({ state }) => state === "queued",
    );
    if (touched.length === 0 || waiting || standing.length > 0) {
      return { outcome: "blocked", passages: standing };
    }
    await purgeWords(scope, erasure, "asked");
    return { outcome: "done", passages: touched.map(({ id }) => id) };
  });
}
