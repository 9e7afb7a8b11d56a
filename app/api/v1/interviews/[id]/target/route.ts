import { answerOutcome } from "@/app/api/v1/_kit/answer-outcome";
import { readRequest } from "@/app/api/v1/_kit/read-request";
import { refuse } from "@/app/api/v1/_kit/refuse";
import { enter } from "@/lib/access/door";
import { chooseTarget } from "@/lib/commands/choose-target";

/** Chooses the blog and the post's path in it: `{target, path}`. */
export async function PUT(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const read = await readRequest(request);
  if (read instanceof Response) return read;
  const grant = await enter("interview", (await params).id, "publication.publish");
  if (!grant) return refuse("not-found");
  return answerOutcome(await chooseTarget(grant, read));
}
