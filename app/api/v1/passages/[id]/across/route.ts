import { refuse } from "@/app/api/v1/_kit/refuse";
import { serve } from "@/app/api/v1/_kit/serve";
import * as transcripts from "@/app/api/v1/_operations/transcripts";
import { readAcross } from "@/lib/queries/across";

/** What says the same in every other language. */
export const GET = serve(transcripts.readAcross, async ({ who, params }) => {
  const across = await readAcross(who, params.id);
  return across ? Response.json(across) : refuse("not-found");
});
