import { answerWords } from "@/app/api/v1/_kit/answer-words";
import { serve } from "@/app/api/v1/_kit/serve";
import * as transcripts from "@/app/api/v1/_operations/transcripts";
import { settlePassage } from "@/lib/commands/settle-passage";

/** Says that a translated passage is right as it and its original read now. */
export const POST = serve(transcripts.settle, async ({ who, params, input }) =>
  answerWords(who, await settlePassage(who, { ...params, input })),
);
