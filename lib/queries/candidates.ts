import { type CandidateSpan, candidateSpans, type Side } from "@/lib/core/terms/candidate-spans";
import { linkSpansOf } from "@/lib/core/terms/link-spans";
import type { Term } from "@/lib/core/terms/term";
import type { Span } from "@/lib/core/words/segments";
import type { PassageState } from "@/lib/db/passage-state";
import type { ReviewRows } from "@/lib/db/review";

/** A passage in its transcript. */
export type Placed = { rows: ReviewRows; state: PassageState };

/** Where a linked passage of another language may say the words of a span, best first; somebody chooses. */
export function candidatesIn(
  span: Span,
  from: Placed,
  to: Placed,
  terms: Term[],
): Pick<CandidateSpan, "start" | "end" | "sure">[] {
  return candidateSpans(span, sideOf(from), sideOf(to), terms).map(({ start, end, sure }) => {
    return { start, end, sure };
  });
}

function sideOf({ rows, state: { text, revision, passage } }: Placed): Side {
  const links = passage.syntax === "inline" ? linkSpansOf(revision.source) : [];
  return { language: rows.transcript.language, text, links };
}
