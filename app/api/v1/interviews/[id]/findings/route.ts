import { serve } from "@/app/api/v1/_kit/serve";
import * as interviews from "@/app/api/v1/_operations/interviews";
import { readFindingsPage } from "@/lib/queries/findings-page";

/** What looked wrong at import. */
export const GET = serve(interviews.readFindings, async ({ who }) =>
  Response.json(await readFindingsPage(who)),
);
