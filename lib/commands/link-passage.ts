import "server-only";
import { z } from "zod";
import type { LinksBody } from "@/lib/core/review/api";
import { type ActResult, act } from "@/lib/db/act";
import { setLinks } from "@/lib/db/links";
import { findPassageNow } from "@/lib/db/passages";
import { alignTranscript, heldLinks, settleLinked } from "@/lib/db/translations";
import type { Grant } from "@/lib/policy/grant";
import { id, type OfTranslation, parseBody, type Refusal } from "./parse-body";

export const linksBody: z.ZodType<LinksBody> = z.strictObject({
  originals: z
    .array(id)
    .max(50)
    .refine((ids) => new Set(ids).size === ids.length),
});

/**
 * Corrects what a passage of a translation says again; the rest is aligned anew around it, and what people
 * set before stays. With no passage at all, nobody knows what it says, and it is not published.
 */
export async function linkPassage(
  grant: Grant<"alignment.change">,
  { id: transcriptId, passage: passageId, input }: OfTranslation,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(linksBody, input.body);
  if (refusal) return refusal;
  const request = { key: input.key, body: { passageId, ...data } };
  return act<typeof grant, Refusal>(grant, request, async (scope) => {
    const now = await findPassageNow(scope, passageId);
    if (!now?.rows.original || now.rows.transcript.id !== transcriptId) return { outcome: "gone" };
    const known = new Set(now.rows.original.transcript.passages.map((row) => row.id));
    if (!data.originals.every((one) => known.has(one))) {
      return { outcome: "bad-input", field: "originals" };
    }
    await setLinks(scope, now.state, data.originals);
    await settleLinked(scope, now.rows, [passageId]);
    const after = await findPassageNow(scope, passageId);
    const held = after ? heldLinks(after.rows) : [];
    const changed = await alignTranscript(scope, transcriptId, held);
    return {
      outcome: "done",
      passages: [passageId, ...changed.filter((one) => one !== passageId)],
    };
  });
}
