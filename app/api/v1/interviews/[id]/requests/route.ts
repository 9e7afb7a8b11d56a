import { answerOutcome } from "@/app/api/v1/_kit/answer-outcome";
import { serve } from "@/app/api/v1/_kit/serve";
import * as publishing from "@/app/api/v1/_operations/publishing";
import { makeRequest } from "@/lib/commands/make-request";

/** Asks for a change or a take-down after publication. */
export const POST = serve(publishing.makeRequest, async ({ who, input }) =>
  answerOutcome(await makeRequest(who, input)),
);
