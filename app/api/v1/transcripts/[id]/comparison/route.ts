import { answerComparison } from "@/app/api/v1/_kit/answer-import";
import { serve } from "@/app/api/v1/_kit/serve";
import * as transcripts from "@/app/api/v1/_operations/transcripts";
import { compareCorrection } from "@/lib/commands/compare-correction";

/** Says what a corrected post would change; changes nothing. */
export const POST = serve(transcripts.compareCorrection, async ({ who, params, input }) =>
  answerComparison(await compareCorrection(who, params.id, input.body)),
);
