import { answerOutcome } from "@/app/api/v1/_kit/answer-outcome";
import { serve } from "@/app/api/v1/_kit/serve";
import * as transcripts from "@/app/api/v1/_operations/transcripts";
import { changeTranscript } from "@/lib/commands/change-transcript";

/** What its author wants of a translation. */
export const PUT = serve(transcripts.change, async ({ who, params, input }) =>
  answerOutcome(await changeTranscript(who, params.id, input)),
);
