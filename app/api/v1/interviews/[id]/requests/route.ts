import { answerOutcome } from "@/app/api/v1/_kit/answer-outcome";
import { readRequest } from "@/app/api/v1/_kit/read-request";
import { refuse } from "@/app/api/v1/_kit/refuse";
import { enter } from "@/lib/access/door";
import { makeRequest } from "@/lib/commands/make-request";

/** Asks for a change or a take-down after publication (RequestBody). */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const read = await readRequest(request);
  if (read instanceof Response) return read;
  const grant = await enter("interview", (await params).id, "request.make");
  if (!grant) return refuse("not-found");
  return answerOutcome(await makeRequest(grant, read));
}
