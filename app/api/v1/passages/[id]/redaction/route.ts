import { answerWords } from "@/app/api/v1/_kit/answer-words";
import { serve } from "@/app/api/v1/_kit/serve";
import * as passages from "@/app/api/v1/_operations/passages";
import { redactPassage } from "@/lib/commands/redact-passage";

/** Takes the passage or a span of it out. */
export const POST = serve(passages.redact, async ({ who, params, input }) =>
  answerWords(who, await redactPassage(who, params.id, input)),
);
