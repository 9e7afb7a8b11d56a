import { answerWords } from "@/app/api/v1/_kit/answer-words";
import { serve } from "@/app/api/v1/_kit/serve";
import * as passages from "@/app/api/v1/_operations/passages";
import { decidePassage } from "@/lib/commands/decide-passage";

/** Fine, Not me, or taking the last word back. */
export const POST = serve(passages.decide, async ({ who, params, input }) =>
  answerWords(who, await decidePassage(who, params.id, input)),
);
