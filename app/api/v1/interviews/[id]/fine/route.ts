import { answerWords } from "@/app/api/v1/_kit/answer-words";
import { serve } from "@/app/api/v1/_kit/serve";
import * as interviews from "@/app/api/v1/_operations/interviews";
import { approveRest } from "@/lib/commands/approve-rest";

/** "Everything else in this section is fine." */
export const POST = serve(interviews.approveRest, async ({ who, input }) =>
  answerWords(who, await approveRest(who, input)),
);
