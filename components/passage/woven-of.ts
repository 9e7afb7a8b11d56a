import type { PassageView, SuggestionView } from "@/lib/core/review/passage-view";

/** The wording that is shown in the words themselves: one's own, else the oldest; the others stand below. */
export function wovenOf({ suggestions }: PassageView): SuggestionView | null {
  const open = suggestions.filter(({ change, stale }) => change.type === "words" && !stale);
  return open.find(({ mine }) => mine) ?? open[0] ?? null;
}
