import "server-only";
import { z } from "zod";
import type { DismissalBody } from "@/lib/core/finding/finding-view";
import type { ActResult } from "@/lib/db/act";
import { dismiss } from "@/lib/db/findings";
import type { Grant } from "@/lib/policy/grant";
import { changeFinding } from "./change-finding";
import { type ActInput, type Refusal, typedWords } from "./parse-body";

export const dismissalBody: z.ZodType<DismissalBody> = z.strictObject({
  note: typedWords(1000).nullable(),
});

/**
 * Says that a finding needs no change, with a note if there is one. Changes no words. `stale`: somebody
 * else dismissed it meanwhile, so this note was not kept.
 */
export async function dismissFinding(
  grant: Grant<"finding.dismiss">,
  id: string,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  return await changeFinding(grant, { id, schema: dismissalBody }, input, (scope, _, { note }) =>
    dismiss(scope, id, note),
  );
}
