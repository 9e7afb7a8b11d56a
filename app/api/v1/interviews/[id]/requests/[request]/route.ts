import { answerOutcome } from "@/app/api/v1/_kit/answer-outcome";
import { refuse } from "@/app/api/v1/_kit/refuse";
import { serve } from "@/app/api/v1/_kit/serve";
import * as publishing from "@/app/api/v1/_operations/publishing";
import { undoRequest } from "@/lib/commands/undo-request";

/** Takes one's own request back. */
export const DELETE = serve(publishing.undoRequest, async ({ who, params, input }) => {
  if (who.interviewId !== params.id) return refuse("not-found");
  return answerOutcome(await undoRequest(who, params.request, input));
});
