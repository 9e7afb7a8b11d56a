import { answerWords } from "@/app/api/v1/_kit/answer-words";
import { serve } from "@/app/api/v1/_kit/serve";
import * as passages from "@/app/api/v1/_operations/passages";
import { editWords } from "@/lib/commands/edit-words";

/** The author changes the words at once. */
export const POST = serve(passages.edit, async ({ who, params, input }) =>
  answerWords(who, await editWords(who, params.id, input)),
);
