import "server-only";
import { type ActResult, act } from "@/lib/db/act";
import { openAgain } from "@/lib/db/endings";
import type { Grant } from "@/lib/policy/grant";
import type { ActInput, Refusal } from "./parse-body";

/** Takes back that the interview will not be published: both sign anew. Harmless when it had not ended. */
export async function reopenPublication(
  grant: Grant<"publication.refuse">,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const request = { key: input.key, body: "reopen" };
  return act<typeof grant, Refusal>(grant, request, async (scope) => {
    await openAgain(scope);
    return { outcome: "done" };
  });
}
