import "server-only";
import type { PassageView, Progress } from "@/lib/core/review/passage-view";
import { countWords, minutesLeft } from "@/lib/core/words/count-words";

/** How far the review is, counted over the passages this viewer sees. */
export function progressOf(passages: PassageView[], language: string): Progress {
  const count = (...statuses: string[]) =>
    passages.filter((passage) => statuses.includes(passage.status)).length;
  const waiting = passages.filter(({ status }) => status === "waiting" || status === "reopened");
  const words = waiting.reduce((sum, view) => sum + wordsIn(view, language), 0);
  return {
    total: passages.length,
    fine: count("fine"),
    out: count("out"),
    waiting: waiting.length,
    minutesLeft: minutesLeft(words),
  };
}

/** Counts by revision, which never change; only a saving, and forgotten when there are many. */
const counted = new Map<string, number>();
const MOST = 100_000;

/** Words of a passage. What a reader sees of a revision depends on removals, and is counted each time. */
function wordsIn({ revisionId, digest, text }: PassageView, language: string): number {
  if (digest === "") return countWords(text, language);
  const count = counted.get(revisionId) ?? countWords(text, language);
  if (counted.size >= MOST) counted.clear();
  counted.set(revisionId, count);
  return count;
}
