import type { LanguageView } from "@/lib/core/translation/views";

/** How many places of a translation somebody has to look at; what has no words yet is written. */
export function openIn({ counts, missing }: LanguageView): number {
  return counts.unlinked + counts.unsure + counts.stale + counts["left-out"] + missing;
}
