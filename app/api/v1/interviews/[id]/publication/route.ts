import { fresh } from "@/app/api/v1/_kit/act-route";
import { answerOutcome } from "@/app/api/v1/_kit/answer-outcome";
import { readRequest } from "@/app/api/v1/_kit/read-request";
import { refuse } from "@/app/api/v1/_kit/refuse";
import { enter } from "@/lib/access/door";
import { publishInterview } from "@/lib/commands/publish-interview";
import { readPublication } from "@/lib/queries/publish-page";

type Context = { params: Promise<{ id: string }> };

/** How the newest publication is doing, for the authors' page that waits for it. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const grant = await enter("interview", (await params).id, "publication.read");
  if (!grant || grant.role === "interviewee") return refuse("not-found");
  return fresh(Response.json({ publication: await readPublication(grant) }));
}

/** Asks for the publication of exactly this manifest (PublicationBody). */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const read = await readRequest(request);
  if (read instanceof Response) return read;
  const grant = await enter("interview", (await params).id, "publication.publish");
  if (!grant) return refuse("not-found");
  return answerOutcome(await publishInterview(grant, read));
}
