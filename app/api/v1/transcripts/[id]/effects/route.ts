import { refuse } from "@/app/api/v1/_kit/refuse";
import { serve } from "@/app/api/v1/_kit/serve";
import * as pointedOut from "@/app/api/v1/_operations/pointed-out";
import { readEffects } from "@/lib/queries/effects-page";

/** What removals may have done to the rest. */
export const GET = serve(pointedOut.readEffects, async ({ who, params }) => {
  const effects = await readEffects(who, params.id);
  return effects ? Response.json({ effects }) : refuse("not-found");
});
