import "server-only";
import type { PassageView, Progress } from "@/lib/core/review/passage-view";
import { countWords, minutesLeft } from "@/lib/core/words/count-words";

/** How far the review is, counted over the passages this viewer sees. */
export function progressOf(passages: PassageView[]): Progress {
  const count = (...statuses: string[]) =>
    passages.filter((passage) => statuses.includes(passage.status)).length;
  const waiting = passages.filter(({ status }) => status === "waiting" || status === "reopened");
  const words = waiting.reduce((sum, view) => sum + countWords(view.text), 0);
  return {
    total: passages.length,
    fine: count("fine"),
    out: count("out"),
    waiting: waiting.length,
    minutesLeft: minutesLeft(words),
  };
}
