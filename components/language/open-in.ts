import type { LanguageView } from "@/lib/core/translation/views";

/** How many places of a translation somebody has to look at. */
export function openIn({ counts, missing }: LanguageView): number {
  return (
    counts.unlinked +
    counts.unsure +
    counts.stale +
    counts.untranslated +
    counts["left-out"] +
    missing
  );
}
