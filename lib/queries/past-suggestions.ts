import "server-only";
import type { PastSuggestion } from "@/lib/core/review/passage-view";
import { statesOf } from "@/lib/db/passage-state";
import { loadTranscriptsOf } from "@/lib/db/review";
import { listSuggestions } from "@/lib/db/suggestions";
import type { Grant } from "@/lib/policy/grant";
import { pastSuggestion } from "./review/suggestion-views";
import { viewingOf } from "./review/viewing";

/** Everything that was ever suggested of a passage and how it was answered; null where there is none such. */
export async function readSuggestions(
  grant: Grant<"removed.read">,
  passageId: string,
): Promise<PastSuggestion[] | null> {
  const [rows] = await loadTranscriptsOf(grant, [passageId]);
  const state = rows && statesOf(rows).get(passageId);
  if (!state) return null;
  const viewing = viewingOf(grant, rows);
  const past = await listSuggestions(grant, passageId);
  return past.map((row) => pastSuggestion(viewing, state, row));
}
