import { answerOutcome } from "@/app/api/v1/_kit/answer-outcome";
import { readRequest } from "@/app/api/v1/_kit/read-request";
import { refuse } from "@/app/api/v1/_kit/refuse";
import { enter } from "@/lib/access/door";
import { signManifest } from "@/lib/commands/sign-manifest";
import { withdrawSignature } from "@/lib/commands/withdraw-signature";

type Context = { params: Promise<{ id: string }> };

/** Signs exactly the files that were shown (SignoffBody). */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const read = await readRequest(request);
  if (read instanceof Response) return read;
  const grant = await enter("interview", (await params).id, "signoff.sign");
  if (!grant) return refuse("not-found");
  return answerOutcome(await signManifest(grant, read));
}

/** Takes one's own signature back. `blocked`: it is published already; then it is a request. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const read = await readRequest(request);
  if (read instanceof Response) return read;
  const { id } = await params;
  const grant = await enter("interview", id, "signoff.sign");
  const result = grant ? await withdrawSignature(grant, read) : { outcome: "gone" as const };
  if (result.outcome === "gone" && (await enter("interview", id, "request.make"))) {
    return refuse("blocked");
  }
  return answerOutcome(result);
}
