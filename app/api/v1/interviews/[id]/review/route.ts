import { serve } from "@/app/api/v1/_kit/serve";
import * as interviews from "@/app/api/v1/_operations/interviews";
import { readReviewPage } from "@/lib/queries/review-page";

/** The whole review, for who comes by a link inside the app. */
export const GET = serve(interviews.readReview, async ({ who }) =>
  Response.json(await readReviewPage(who)),
);
