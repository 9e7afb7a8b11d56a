import "server-only";
import { z } from "zod";
import { copyPlaces } from "@/lib/core/receipt/copies";
import type { CopyBody } from "@/lib/core/review/api";
import { type ActResult, act } from "@/lib/db/act";
import { tickCopy as keepTick, listRequests } from "@/lib/db/requests";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, type BadInput, type Blocked, parseBody } from "./parse-body";

export const copyBody: z.ZodType<CopyBody> = z.strictObject({
  place: z.enum(copyPlaces),
  done: z.boolean(),
});

/** Keeps that somebody looked after a place where copies of a post may remain. `blocked`: no take-down. */
export async function tickCopy(
  grant: Grant<"request.track">,
  requestId: string,
  input: ActInput,
): Promise<ActResult<BadInput | Blocked>> {
  const { data, refusal } = parseBody(copyBody, input.body);
  if (refusal) return refusal;
  const request = { key: input.key, body: { requestId, ...data } };
  return act<typeof grant, BadInput | Blocked>(grant, request, async (scope) => {
    const asked = (await listRequests(grant, scope.tx)).find((row) => row.id === requestId);
    if (asked?.kind !== "take_down") return { outcome: "blocked", passages: [] };
    await keepTick(scope, requestId, data);
    return { outcome: "done", id: requestId };
  });
}
