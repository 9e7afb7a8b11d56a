import { answerWords } from "@/app/api/v1/_kit/answer-words";
import { serve } from "@/app/api/v1/_kit/serve";
import * as passages from "@/app/api/v1/_operations/passages";
import { answerThread } from "@/lib/commands/answer-thread";

/** Adds a message to a conversation. */
export const POST = serve(passages.comment, async ({ who, params, input }) =>
  answerWords(who, await answerThread(who, params.id, input)),
);
