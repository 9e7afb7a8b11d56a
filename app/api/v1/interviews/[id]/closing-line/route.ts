import { answerOutcome } from "@/app/api/v1/_kit/answer-outcome";
import { serve } from "@/app/api/v1/_kit/serve";
import * as provenance from "@/app/api/v1/_operations/provenance";
import { chooseLine } from "@/lib/commands/choose-line";

/** Whether every file says at its end who approved it. */
export const PUT = serve(provenance.chooseLine, async ({ who, input }) =>
  answerOutcome(await chooseLine(who, input)),
);
