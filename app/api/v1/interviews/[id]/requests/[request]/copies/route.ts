import { answerOutcome } from "@/app/api/v1/_kit/answer-outcome";
import { refuse } from "@/app/api/v1/_kit/refuse";
import { serve } from "@/app/api/v1/_kit/serve";
import * as publishing from "@/app/api/v1/_operations/publishing";
import { tickCopy } from "@/lib/commands/tick-copy";

/** Keeps where copies were looked after. */
export const PUT = serve(publishing.tickCopy, async ({ who, params, input }) => {
  if (who.interviewId !== params.id) return refuse("not-found");
  return answerOutcome(await tickCopy(who, params.request, input));
});
