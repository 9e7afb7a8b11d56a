import { answerOutcome } from "@/app/api/v1/_kit/answer-outcome";
import { serve } from "@/app/api/v1/_kit/serve";
import * as transcripts from "@/app/api/v1/_operations/transcripts";
import { dismissDifference } from "@/lib/commands/dismiss-difference";
import { reopenDifference } from "@/lib/commands/reopen-difference";

/** Says why something that was pointed out is right so. */
export const POST = serve(transcripts.dismissDifference, async ({ who, params, input }) =>
  answerOutcome(await dismissDifference(who, params.id, input)),
);

/** Takes that back. */
export const DELETE = serve(transcripts.reopenDifference, async ({ who, params, input }) =>
  answerOutcome(await reopenDifference(who, params.id, input)),
);
