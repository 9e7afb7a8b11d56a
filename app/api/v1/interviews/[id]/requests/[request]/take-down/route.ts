import { answerOutcome } from "@/app/api/v1/_kit/answer-outcome";
import { refuse } from "@/app/api/v1/_kit/refuse";
import { serve } from "@/app/api/v1/_kit/serve";
import * as publishing from "@/app/api/v1/_operations/publishing";
import { takeDown } from "@/lib/commands/take-down";

/** Does what a take-down request asks for. */
export const POST = serve(publishing.takeDown, async ({ who, params, input }) => {
  if (who.interviewId !== params.id) return refuse("not-found");
  return answerOutcome(await takeDown(who, params.request, input));
});
