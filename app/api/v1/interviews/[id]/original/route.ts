import { answerOriginal } from "@/app/api/v1/_kit/answer-import";
import { serve } from "@/app/api/v1/_kit/serve";
import * as transcripts from "@/app/api/v1/_operations/transcripts";
import { changeOriginal } from "@/lib/commands/change-original";

/** Makes a translation the original. */
export const PUT = serve(transcripts.changeOriginal, async ({ who, input }) =>
  answerOriginal(await changeOriginal(who, input)),
);
