import "server-only";
import { z } from "zod";
import type { RedactionBody } from "@/lib/core/review/api";
import type { Look } from "@/lib/core/words/cut";
import { type ActResult, act } from "@/lib/db/act";
import { findPassageNow } from "@/lib/db/passages";
import type { Grant } from "@/lib/policy/grant";
import {
  type ActInput,
  id,
  parseBody,
  type Refusal,
  span,
  typedWords,
  wellFormed,
} from "./parse-body";
import { redactTranslation } from "./redact-translation";
import { takeFrom } from "./take-from";

const words = typedWords(80).refine((text) => !/[\r\n]/.test(text));
/** How a removal looks; words somebody typed for readers stay on one line. */
export const look: z.ZodType<Look> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("nothing") }),
  z.strictObject({ kind: z.literal("ellipsis") }),
  z.strictObject({ kind: z.literal("label"), words }),
  z.strictObject({ kind: z.literal("generalisation"), words }),
  z.strictObject({ kind: z.literal("pseudonym"), words }),
]);
export const redactionBody: z.ZodType<RedactionBody> = z
  .strictObject({
    ...{ revisionId: id, ...span, look, until: z.iso.datetime().optional() },
    original: z
      .strictObject({ passageId: id, revisionId: id, ...span, look: look.optional() })
      .refine(wellFormed, { path: ["start"] })
      .optional(),
  })
  .refine(wellFormed, { path: ["start"] })
  .refine(({ start, until }) => !until || start === null, { path: ["until"] });

/**
 * Takes a whole passage or a span of it out; nobody has to agree (DOMAIN.md). A span grows to whole
 * characters, ends with the text, joins one's own spans that it touches, and is the whole passage when
 * nothing else would be left or when spans of it cannot be taken out (opaque markup). Out of a translation
 * it goes out of the original too, and so out of every language: of a span that is the part the caller
 * names, else all the passage says again. With a date it is held back until then (`endEmbargoes`).
 */
export async function redactPassage(
  grant: Grant<"passage.redact">,
  passageId: string,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(redactionBody, input.body);
  if (refusal) return refusal;
  const request = { key: input.key, body: { passageId, ...data } };
  return act<typeof grant, Refusal>(grant, request, async (scope) => {
    const now = await findPassageNow(scope, passageId);
    if (!now) return { outcome: "gone" };
    const { state } = now;
    if (state.revision.id !== data.revisionId) return { outcome: "stale", passages: [passageId] };
    if ((data.start ?? 0) >= state.text.length && data.start !== null) {
      return { outcome: "bad-input", field: "start" };
    }
    const until = data.until ? new Date(data.until) : null;
    if (until && until <= scope.now) return { outcome: "bad-input", field: "until" };
    const { original, ...removal } = { ...data, until };
    if (now.rows.original) return await redactTranslation(scope, now, { removal, original });
    return await takeFrom(scope, now, removal);
  });
}
