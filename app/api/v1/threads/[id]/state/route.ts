import { answerWords } from "@/app/api/v1/_kit/answer-words";
import { serve } from "@/app/api/v1/_kit/serve";
import * as passages from "@/app/api/v1/_operations/passages";
import { changeThreadState } from "@/lib/commands/change-thread-state";

/** Resolves or reopens a conversation. */
export const POST = serve(passages.changeThread, async ({ who, params, input }) =>
  answerWords(who, await changeThreadState(who, params.id, input)),
);
