import { answerWords } from "@/app/api/v1/_kit/answer-words";
import { serve } from "@/app/api/v1/_kit/serve";
import * as interviews from "@/app/api/v1/_operations/interviews";
import { undoAct } from "@/lib/commands/undo-act";

/** Takes back one of one's own acts. */
export const POST = serve(interviews.undoAct, async ({ who, params, input }) =>
  answerWords(who, await undoAct(who, params.act, input)),
);
