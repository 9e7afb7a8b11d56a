import "server-only";
import { z } from "zod";
import type { SignoffBody } from "@/lib/core/review/api";
import { type ActResult, act } from "@/lib/db/act";
import { loadEditionInput } from "@/lib/db/edition-input";
import { editionNow, saidAgain, waitsForTalk } from "@/lib/db/edition-now";
import { appendSignoff, listSignoffs, signaturesOf } from "@/lib/db/signoffs";
import { changeStage } from "@/lib/db/stages";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, digest, parseBody, type Refusal, typedWords } from "./parse-body";

export const signoffBody: z.ZodType<SignoffBody> = z.strictObject({
  manifest: digest,
  name: typedWords(200),
});

/**
 * Signs exactly the files that were shown. `stale`: what would be published is no longer what was seen.
 * `blocked`: something still waits for a decision or an answer.
 */
export async function signManifest(
  grant: Grant<"signoff.sign">,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(signoffBody, input.body);
  if (refusal) return refusal;
  const request = { key: input.key, body: data };
  return act<typeof grant, Refusal>(grant, request, async (scope) => {
    const { tx } = scope;
    const loaded = await loadEditionInput(grant, tx);
    const now = editionNow(loaded);
    if (now.kind === "waiting" || waitsForTalk(loaded)) return { outcome: "blocked", passages: [] };
    if (saidAgain(now).length > 0) return { outcome: "blocked", passages: [] };
    if (now.manifest !== data.manifest) return { outcome: "stale", passages: [] };
    const name = data.name.trim();
    const id = await appendSignoff(scope, { manifest: now.manifest, name });
    const rows = await listSignoffs(grant, tx);
    if (signaturesOf(rows, now.manifest, loaded.interviewees)) {
      await changeStage(tx, grant.interviewId, "signed_off");
    }
    return { outcome: "done", id };
  });
}
