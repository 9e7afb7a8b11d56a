import { answerWords } from "@/app/api/v1/_kit/answer-words";
import { serve } from "@/app/api/v1/_kit/serve";
import * as passages from "@/app/api/v1/_operations/passages";
import { openThread } from "@/lib/commands/open-thread";

/** Opens a conversation, or says "Let's talk". */
export const POST = serve(passages.talk, async ({ who, params, input }) =>
  answerWords(who, await openThread(who, params.id, input)),
);
