import { answerWords } from "@/app/api/v1/_kit/answer-words";
import { serve } from "@/app/api/v1/_kit/serve";
import * as passages from "@/app/api/v1/_operations/passages";
import { answerSuggestion } from "@/lib/commands/answer-suggestion";

/** The author accepts or declines a proposed wording; its maker withdraws it. */
export const POST = serve(passages.answerSuggestion, async ({ who, params, input }) =>
  answerWords(who, await answerSuggestion(who, params.id, input)),
);
