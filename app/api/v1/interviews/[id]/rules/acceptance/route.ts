import { answerOutcome } from "@/app/api/v1/_kit/answer-outcome";
import { serve } from "@/app/api/v1/_kit/serve";
import * as rules from "@/app/api/v1/_operations/rules";
import { acceptRules } from "@/lib/commands/accept-rules";

/** Says yes to the ground rules as they were seen. */
export const POST = serve(rules.acceptRules, async ({ who, input }) =>
  answerOutcome(await acceptRules(who, input)),
);
