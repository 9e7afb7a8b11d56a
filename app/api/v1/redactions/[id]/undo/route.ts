import { answerWords } from "@/app/api/v1/_kit/answer-words";
import { serve } from "@/app/api/v1/_kit/serve";
import * as passages from "@/app/api/v1/_operations/passages";
import { undoRedaction } from "@/lib/commands/undo-redaction";

/** Brings back what oneself took out. */
export const POST = serve(passages.undoRedaction, async ({ who, params, input }) =>
  answerWords(who, await undoRedaction(who, params.id, input)),
);
