import { readRequest } from "@/app/api/v1/_kit/read-request";
import { refuse } from "@/app/api/v1/_kit/refuse";
import { answerInvitation } from "@/app/api/v1/participants/_kit/answer-invitation";
import { enter } from "@/lib/access/door";
import { inviteParticipant } from "@/lib/commands/invite-participant";

/** Invites somebody (InviteBody). `blocked` with the field `email`: that address is in already. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const read = await readRequest(request);
  if (read instanceof Response) return read;
  const grant = await enter("interview", (await params).id, "people.change");
  if (!grant) return refuse("not-found");
  return answerInvitation(await inviteParticipant(grant, read));
}
