import "server-only";
import { z } from "zod";
import type { DismissalEndBody } from "@/lib/core/finding/finding-view";
import type { ActResult } from "@/lib/db/act";
import { reopen } from "@/lib/db/findings";
import type { Grant } from "@/lib/policy/grant";
import { changeFinding } from "./change-finding";
import type { ActInput, Refusal } from "./parse-body";

export const dismissalEndBody: z.ZodType<DismissalEndBody> = z.strictObject({
  at: z.iso.datetime(),
});

/**
 * Takes a dismissal back, as it was seen; its note is kept. `stale`: it was dismissed anew meanwhile.
 * A finding that is open already is `done`.
 */
export async function reopenFinding(
  grant: Grant<"finding.dismiss">,
  id: string,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const given = { id, schema: dismissalEndBody };
  return await changeFinding(grant, given, input, async (scope, finding, { at }) =>
    finding.dismissedAt === null ? true : await reopen(scope, id, new Date(at)),
  );
}
