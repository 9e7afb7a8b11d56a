import { answerOutcome } from "@/app/api/v1/_kit/answer-outcome";
import { serve } from "@/app/api/v1/_kit/serve";
import * as people from "@/app/api/v1/_operations/people";
import { removeParticipant } from "@/lib/commands/remove-participant";

/** Ends somebody's access at once. */
export const DELETE = serve(people.removeParticipant, async ({ who, params, input }) =>
  answerOutcome(await removeParticipant(who, params.id, input)),
);
