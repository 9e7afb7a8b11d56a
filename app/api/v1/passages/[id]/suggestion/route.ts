import { answerWords } from "@/app/api/v1/_kit/answer-words";
import { serve } from "@/app/api/v1/_kit/serve";
import * as passages from "@/app/api/v1/_operations/passages";
import { suggestWords } from "@/lib/commands/suggest-words";

/** Fix it: a proposed wording. */
export const POST = serve(passages.suggest, async ({ who, params, input }) =>
  answerWords(who, await suggestWords(who, params.id, input)),
);
