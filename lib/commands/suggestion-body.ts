import { z } from "zod";
import { LONGEST_WORDING, type SuggestionBody } from "@/lib/core/review/api";
import { type Change, reasons } from "@/lib/core/suggestion/change";
import { id, seenOriginals, typedWords } from "./parse-body";

const label = z.string().min(1).max(200);
const text = typedWords(LONGEST_WORDING);

export const change: z.ZodType<Change> = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("words"), text }),
  z.strictObject({ type: z.literal("speaker"), label, rest: z.boolean() }),
  z.strictObject({
    type: z.literal("split"),
    at: z.int().min(1).max(1_000_000),
    label: label.nullable(),
  }),
  z.strictObject({ type: z.literal("merge") }),
  z.strictObject({ type: z.literal("heading"), text }),
  z.strictObject({ type: z.literal("keyPoint"), text }),
  z.strictObject({ type: z.literal("order"), passages: z.array(id).min(2).max(200) }),
]);

export const reason = z.enum(reasons).nullable().optional();

/** POST /api/v1/passages/{id}/suggestions */
export const suggestionBody: z.ZodType<SuggestionBody> = z.strictObject({
  revisionId: id,
  change,
  reason,
  apply: z.boolean().optional(),
  originals: seenOriginals.optional(),
});
