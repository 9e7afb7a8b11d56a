import { answerCorrection } from "@/app/api/v1/_kit/answer-import";
import { serve } from "@/app/api/v1/_kit/serve";
import * as transcripts from "@/app/api/v1/_operations/transcripts";
import { correctTranscript } from "@/lib/commands/correct-transcript";

/** Takes a corrected post for a transcript. */
export const PUT = serve(transcripts.correct, async ({ who, params, input }) =>
  answerCorrection(who, await correctTranscript(who, params.id, input)),
);
