import { answerOutcome } from "@/app/api/v1/_kit/answer-outcome";
import { serve } from "@/app/api/v1/_kit/serve";
import * as rules from "@/app/api/v1/_operations/rules";
import { extendDeadline } from "@/lib/commands/extend-deadline";

/** Puts the deadline off by three days. */
export const POST = serve(rules.extendDeadline, async ({ who, input }) =>
  answerOutcome(await extendDeadline(who, input)),
);
