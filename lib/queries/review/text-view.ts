import type { TextView } from "@/lib/core/review/passage-view";
import { directionOf } from "@/lib/core/translation/direction";
import type { TranscriptRow } from "@/lib/db/transcripts";

/** A transcript as the tabs of the review name it. */
export function textView({ language, original }: TranscriptRow): TextView {
  return { language, original, direction: directionOf(language) };
}
