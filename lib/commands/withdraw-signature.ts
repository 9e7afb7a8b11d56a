import "server-only";
import { type ActResult, act } from "@/lib/db/act";
import { reopenReview } from "@/lib/db/passages";
import { endSignoffs } from "@/lib/db/signoffs";
import type { Grant } from "@/lib/policy/grant";
import type { ActInput } from "./parse-body";

/**
 * Takes one's signature back. Once this is answered, no push that had not begun will happen. `gone` after
 * the push: then it is a request (`makeRequest`). Harmless when there is no signature.
 */
export async function withdrawSignature(
  grant: Grant<"signoff.sign">,
  input: ActInput,
): Promise<ActResult<never>> {
  const request = { key: input.key, body: "withdraw" };
  return act<typeof grant, never>(grant, request, async (scope) => {
    if (await endSignoffs(scope)) await reopenReview(scope);
    return { outcome: "done" };
  });
}
