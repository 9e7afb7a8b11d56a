import { answerOutcome } from "@/app/api/v1/_kit/answer-outcome";
import { serve } from "@/app/api/v1/_kit/serve";
import * as publishing from "@/app/api/v1/_operations/publishing";
import { refusePublication } from "@/lib/commands/refuse-publication";
import { reopenPublication } from "@/lib/commands/reopen-publication";

/** Ends the interview unpublished. */
export const POST = serve(publishing.refuse, async ({ who, input }) =>
  answerOutcome(await refusePublication(who, input)),
);

/** Takes that back. */
export const DELETE = serve(publishing.reopen, async ({ who, input }) =>
  answerOutcome(await reopenPublication(who, input)),
);
