import { answerWords } from "@/app/api/v1/_kit/answer-words";
import { serve } from "@/app/api/v1/_kit/serve";
import * as terms from "@/app/api/v1/_operations/terms";
import { takeOutEverywhere } from "@/lib/commands/take-out-everywhere";

/** Takes the chosen mentions out of every language. */
export const POST = serve(terms.takeOut, async ({ who, input }) =>
  answerWords(who, await takeOutEverywhere(who, input)),
);
