import { refuse } from "@/app/api/v1/_kit/refuse";
import { serve } from "@/app/api/v1/_kit/serve";
import * as passages from "@/app/api/v1/_operations/passages";
import { readPassages } from "@/lib/queries/review-page";

/** One passage as the viewer may see it now; one they do not see does not exist. */
export const GET = serve(passages.readPassage, async ({ who, params }) => {
  const passage = (await readPassages(who, [params.id])).passages[0];
  return passage ? Response.json(passage) : refuse("not-found");
});
