import { readRequest } from "@/app/api/v1/_kit/read-request";
import { refuse } from "@/app/api/v1/_kit/refuse";
import { answerInvitation } from "@/app/api/v1/participants/_kit/answer-invitation";
import { enter } from "@/lib/access/door";
import { renewInvitation } from "@/lib/commands/renew-invitation";

/** Makes a fresh invitation by mail or as a link (RenewBody); the one before stops working. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const read = await readRequest(request);
  if (read instanceof Response) return read;
  const { id } = await params;
  const grant = await enter("participant", id, "people.change");
  if (!grant) return refuse("not-found");
  return answerInvitation(await renewInvitation(grant, id, read));
}
