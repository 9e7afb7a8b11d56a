import { answerOutcome } from "@/app/api/v1/_kit/answer-outcome";
import { serve } from "@/app/api/v1/_kit/serve";
import * as publishing from "@/app/api/v1/_operations/publishing";
import { changeRemovalNote } from "@/lib/commands/change-removal-note";

/** Asks for the note about what was taken out, or answers whoever asks. */
export const PUT = serve(publishing.changeNote, async ({ who, input }) =>
  answerOutcome(await changeRemovalNote(who, input)),
);
