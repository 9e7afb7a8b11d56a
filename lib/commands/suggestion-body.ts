import { z } from "zod";
import { LONGEST_WORDING, type SuggestionBody } from "@/lib/core/review/api";
import { reasons, type WordsChange } from "@/lib/core/suggestion/change";
import { id, seenOriginals, typedWords } from "./parse-body";

const text = typedWords(LONGEST_WORDING);

export const change: z.ZodType<WordsChange> = z.strictObject({ type: z.literal("words"), text });

export const reason = z.enum(reasons).nullable().optional();

/** POST /api/v1/passages/{id}/suggestions */
export const suggestionBody: z.ZodType<SuggestionBody & { change: WordsChange }> = z.strictObject({
  revisionId: id,
  change,
  reason,
  apply: z.boolean().optional(),
  originals: seenOriginals.optional(),
});
