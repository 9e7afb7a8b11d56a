import { answerOutcome } from "@/app/api/v1/_kit/answer-outcome";
import { serve } from "@/app/api/v1/_kit/serve";
import * as removed from "@/app/api/v1/_operations/removed";
import { chooseRetention } from "@/lib/commands/choose-retention";

/** Sets when what was taken out is erased by itself. */
export const PUT = serve(removed.chooseRetention, async ({ who, input }) =>
  answerOutcome(await chooseRetention(who, input)),
);
