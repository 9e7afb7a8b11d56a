import { answerOutcome } from "@/app/api/v1/_kit/answer-outcome";
import { serve } from "@/app/api/v1/_kit/serve";
import * as publishing from "@/app/api/v1/_operations/publishing";
import { chooseTarget } from "@/lib/commands/choose-target";

/** Chooses the blog and the post's path in it. */
export const PUT = serve(publishing.chooseTarget, async ({ who, input }) =>
  answerOutcome(await chooseTarget(who, input)),
);
