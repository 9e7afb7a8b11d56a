import { refuse } from "@/app/api/v1/_kit/refuse";
import { serve } from "@/app/api/v1/_kit/serve";
import * as interviews from "@/app/api/v1/_operations/interviews";
import { keepPlace } from "@/lib/commands/keep-place";

/** Remembers where the person stopped reading. */
export const PUT = serve(interviews.keepPlace, async ({ who, input }) => {
  const result = await keepPlace(who, input.body);
  if (result.outcome === "gone") return refuse("not-found");
  if (result.outcome === "bad-input") return refuse("bad-input", { field: result.field });
  return new Response(null, { status: 204 });
});
