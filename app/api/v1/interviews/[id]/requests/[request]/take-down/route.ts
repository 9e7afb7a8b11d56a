import { answerOutcome } from "@/app/api/v1/_kit/answer-outcome";
import { readRequest } from "@/app/api/v1/_kit/read-request";
import { refuse } from "@/app/api/v1/_kit/refuse";
import { enter } from "@/lib/access/door";
import { takeDown } from "@/lib/commands/take-down";

/** Does what a take-down request asks for. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string; request: string }> },
): Promise<Response> {
  const read = await readRequest(request);
  if (read instanceof Response) return read;
  const { id, request: asked } = await params;
  const grant = await enter("request", asked, "request.answer");
  if (!grant || grant.interviewId !== id) return refuse("not-found");
  return answerOutcome(await takeDown(grant, asked, read));
}
