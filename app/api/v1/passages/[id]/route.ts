import { enter } from "@/lib/access/door";
import { readPassages } from "@/lib/queries/review-page";
import { fresh } from "../../_kit/act-route";
import { refuse } from "../../_kit/refuse";

type Context = { params: Promise<{ id: string }> };

/** One passage as the viewer may see it now; one they do not see does not exist. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const grant = await enter("passage", id, "interview.read");
  const passage = grant && (await readPassages(grant, [id])).passages[0];
  return passage ? fresh(Response.json(passage)) : refuse("not-found");
}
