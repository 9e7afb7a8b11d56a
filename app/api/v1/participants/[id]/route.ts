import { answerOutcome } from "@/app/api/v1/_kit/answer-outcome";
import { readRequest } from "@/app/api/v1/_kit/read-request";
import { refuse } from "@/app/api/v1/_kit/refuse";
import { enter } from "@/lib/access/door";
import { removeParticipant } from "@/lib/commands/remove-participant";

/** Ends somebody's access at once. */
export async function DELETE(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const read = await readRequest(request);
  if (read instanceof Response) return read;
  const { id } = await params;
  const grant = await enter("participant", id, "people.change");
  if (!grant) return refuse("not-found");
  return answerOutcome(await removeParticipant(grant, id, read));
}
