import { answerWords } from "@/app/api/v1/_kit/answer-words";
import { serve } from "@/app/api/v1/_kit/serve";
import * as interviews from "@/app/api/v1/_operations/interviews";
import { takeOutPassages } from "@/lib/commands/take-out-passages";

/** Turns that made the recording, out at once. */
export const POST = serve(interviews.takeOutPassages, async ({ who, input }) =>
  answerWords(who, await takeOutPassages(who, input)),
);
