import { refuse } from "@/app/api/v1/_kit/refuse";
import { serve } from "@/app/api/v1/_kit/serve";
import * as provenance from "@/app/api/v1/_operations/provenance";
import { readProvenance } from "@/lib/queries/provenance";

/** Who last changed each sentence of a passage. */
export const GET = serve(provenance.readProvenance, async ({ who, params }) => {
  const found = await readProvenance(who, params.id);
  return found ? Response.json(found) : refuse("not-found");
});
