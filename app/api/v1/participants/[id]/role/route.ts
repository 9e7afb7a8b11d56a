import { answerOutcome } from "@/app/api/v1/_kit/answer-outcome";
import { serve } from "@/app/api/v1/_kit/serve";
import * as people from "@/app/api/v1/_operations/people";
import { changeRole } from "@/lib/commands/change-role";

/** Gives somebody another role. */
export const PUT = serve(people.changeRole, async ({ who, params, input }) =>
  answerOutcome(await changeRole(who, params.id, input)),
);
