import "server-only";
import { z } from "zod";
import type { TranscriptBody } from "@/lib/core/review/api";
import { type ActResult, act } from "@/lib/db/act";
import { lastPushed, listPublications } from "@/lib/db/publications";
import { changeTranslation, findTranslation } from "@/lib/db/transcripts";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, parseBody, type Refusal } from "./parse-body";
import { settleStage } from "./settle-stage";

export const transcriptBody: z.ZodType<TranscriptBody> = z.strictObject({
  chosen: z.boolean().optional(),
  leaveOut: z.boolean().optional(),
  path: z
    .string()
    .max(250)
    .regex(/^[^/.][^\\]*\.(md|markdown)$/)
    .optional(),
});

/**
 * What an author wants of a translation: that it goes out, that it goes out without what nobody settled,
 * and where. `blocked`: it is in the blog at another path already; the old one would stay behind.
 */
export async function changeTranscript(
  grant: Grant<"transcript.change">,
  transcriptId: string,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(transcriptBody, input.body);
  if (refusal) return refusal;
  const request = { key: input.key, body: { transcriptId, ...data } };
  return act<typeof grant, Refusal>(grant, request, async (scope) => {
    const before = await findTranslation(scope, transcriptId);
    if (!before) return { outcome: "gone" };
    const last = lastPushed(await listPublications(grant, scope.tx));
    const moves = data.path !== undefined && data.path !== before.path;
    if (moves && last?.paths.includes(before.path ?? "")) {
      return { outcome: "blocked", passages: [] };
    }
    await changeTranslation(scope, transcriptId, data);
    await settleStage(scope);
    return { outcome: "done" };
  });
}
