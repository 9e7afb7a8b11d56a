import { refuse } from "@/app/api/v1/_kit/refuse";
import { serve } from "@/app/api/v1/_kit/serve";
import * as interviews from "@/app/api/v1/_operations/interviews";
import { readReview } from "@/lib/queries/review-page";

/** The whole review, for who comes by a link inside the app. */
export const GET = serve(interviews.readReview, async ({ who, request }) => {
  const language = new URL(request.url).searchParams.get("in");
  const view = await readReview(who, { language });
  return view ? Response.json(view) : refuse("not-found");
});
