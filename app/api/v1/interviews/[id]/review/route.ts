import { enter } from "@/lib/access/door";
import { readReviewPage } from "@/lib/queries/review-page";
import { fresh } from "../../../_kit/act-route";
import { refuse } from "../../../_kit/refuse";

type Context = { params: Promise<{ id: string }> };

/** The review page's data, for a page that has to catch up. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const grant = await enter("interview", id, "interview.read");
  if (!grant) return refuse("not-found");
  return fresh(Response.json(await readReviewPage(grant)));
}
