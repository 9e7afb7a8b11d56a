import { answerWords } from "@/app/api/v1/_kit/answer-words";
import { serve } from "@/app/api/v1/_kit/serve";
import * as transcripts from "@/app/api/v1/_operations/transcripts";
import { linkPassage } from "@/lib/commands/link-passage";

/** Corrects what a translated passage says again. */
export const PUT = serve(transcripts.link, async ({ who, params, input }) =>
  answerWords(who, await linkPassage(who, { ...params, input })),
);
