import { refuse } from "@/app/api/v1/_kit/refuse";
import { serve } from "@/app/api/v1/_kit/serve";
import * as transcripts from "@/app/api/v1/_operations/transcripts";
import { readAcross } from "@/lib/queries/across";

/** What says the same in every other language. */
export const GET = serve(transcripts.readAcross, async ({ who, params, request }) => {
  const across = await readAcross(who, params.id, spanIn(new URL(request.url).searchParams));
  return across ? Response.json(across) : refuse("not-found");
});

/** A span of the passage's text, where one is asked about; anything else asks about no words. */
function spanIn(query: URLSearchParams) {
  const [start, end] = ["start", "end"].map((name) => Number(query.get(name) ?? Number.NaN));
  if (start === undefined || end === undefined) return null;
  return Number.isSafeInteger(start) && start >= 0 && end > start ? { start, end } : null;
}
