import { refuse } from "@/app/api/v1/_kit/refuse";
import { serve } from "@/app/api/v1/_kit/serve";
import * as provenance from "@/app/api/v1/_operations/provenance";
import { readFirstWords } from "@/lib/queries/provenance";

/** The words that passages had first. */
export const GET = serve(provenance.readFirstWords, async ({ who, params }) => {
  const passages = await readFirstWords(who, params.id);
  return passages ? Response.json({ passages }) : refuse("not-found");
});
