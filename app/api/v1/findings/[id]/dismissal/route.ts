import { answerOutcome } from "@/app/api/v1/_kit/answer-outcome";
import { serve } from "@/app/api/v1/_kit/serve";
import * as interviews from "@/app/api/v1/_operations/interviews";
import { dismissFinding } from "@/lib/commands/dismiss-finding";
import { reopenFinding } from "@/lib/commands/reopen-finding";

/** Says that a finding needs no change. */
export const POST = serve(interviews.dismissFinding, async ({ who, params, input }) =>
  answerOutcome(await dismissFinding(who, params.id, input)),
);

/** Takes that back. */
export const DELETE = serve(interviews.reopenFinding, async ({ who, params, input }) =>
  answerOutcome(await reopenFinding(who, params.id, input)),
);
