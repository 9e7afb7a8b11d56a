import { refuse } from "@/app/api/v1/_kit/refuse";
import { serve } from "@/app/api/v1/_kit/serve";
import * as transcripts from "@/app/api/v1/_operations/transcripts";
import { readDifferences } from "@/lib/queries/difference-views";

/** What a translation says otherwise than its original. */
export const GET = serve(transcripts.readDifferences, async ({ who, params }) => {
  const differences = await readDifferences(who, params.id);
  return differences ? Response.json({ differences }) : refuse("not-found");
});
