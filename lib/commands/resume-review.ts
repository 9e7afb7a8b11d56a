import "server-only";
import { type ActResult, act } from "@/lib/db/act";
import { endDecline } from "@/lib/db/declines";
import type { Grant } from "@/lib/policy/grant";
import type { ActInput } from "./parse-body";

/** Takes one's no back. Harmless when there is none. */
export async function resumeReview(
  grant: Grant<"review.decline">,
  input: ActInput,
): Promise<ActResult<never>> {
  return act<typeof grant, never>(grant, { key: input.key, body: "resume" }, async (scope) => {
    await endDecline(scope);
    return { outcome: "done" };
  });
}
