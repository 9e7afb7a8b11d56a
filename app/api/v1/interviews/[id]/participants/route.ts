import { answerInvitation } from "@/app/api/v1/_kit/answer-invitation";
import { serve } from "@/app/api/v1/_kit/serve";
import * as people from "@/app/api/v1/_operations/people";
import { inviteParticipant } from "@/lib/commands/invite-participant";
import { readPeoplePage } from "@/lib/queries/people-page";

/** Who takes part. */
export const GET = serve(people.readPeople, async ({ who }) =>
  Response.json(await readPeoplePage(who)),
);

/** Invites somebody. `blocked` with the field `email`: that address is in already. */
export const POST = serve(people.invite, async ({ who, input }) =>
  answerInvitation(await inviteParticipant(who, input)),
);
