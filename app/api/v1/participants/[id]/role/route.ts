import { answerOutcome } from "@/app/api/v1/_kit/answer-outcome";
import { readRequest } from "@/app/api/v1/_kit/read-request";
import { refuse } from "@/app/api/v1/_kit/refuse";
import { enter } from "@/lib/access/door";
import { changeRole } from "@/lib/commands/change-role";

/** Gives somebody another role (RoleBody). */
export async function PUT(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const read = await readRequest(request);
  if (read instanceof Response) return read;
  const { id } = await params;
  const grant = await enter("participant", id, "people.change");
  if (!grant) return refuse("not-found");
  return answerOutcome(await changeRole(grant, id, read));
}
