import { answerInvitation } from "@/app/api/v1/_kit/answer-invitation";
import { serve } from "@/app/api/v1/_kit/serve";
import * as people from "@/app/api/v1/_operations/people";
import { renewInvitation } from "@/lib/commands/renew-invitation";

/** Makes a fresh invitation by mail or as a link; the one before stops working. */
export const POST = serve(people.renewInvitation, async ({ who, params, input }) =>
  answerInvitation(await renewInvitation(who, params.id, input)),
);
