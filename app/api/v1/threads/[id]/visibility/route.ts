import { answerWords } from "@/app/api/v1/_kit/answer-words";
import { serve } from "@/app/api/v1/_kit/serve";
import * as passages from "@/app/api/v1/_operations/passages";
import { showThread } from "@/lib/commands/show-thread";

/** Shows one's own conversation to more people, or to fewer. */
export const POST = serve(passages.showThread, async ({ who, params, input }) =>
  answerWords(who, await showThread(who, params.id, input)),
);
