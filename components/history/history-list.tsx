import { useFormatter, useTimeZone } from "next-intl";
import type { HistoryLine as Line } from "@/lib/core/history/views";
import { HistoryLine } from "./history-line";

/** Lines of the history under the days they happened on, newest first, in the reader's own zone. */
export function HistoryList({ interviewId, lines }: { interviewId: string; lines: Line[] }) {
  const format = useFormatter();
  const timeZone = useTimeZone();
  const day = (at: string) => new Date(at).toLocaleDateString("en-CA", { timeZone });
  const days = [...new Set(lines.map(({ at }) => day(at)))];
  return days.map((one) => {
    const own = lines.filter(({ at }) => day(at) === one);
    const heading = format.dateTime(new Date(own[0]?.at ?? 0), { dateStyle: "full" });
    return (
      <section key={one} className="mb-6">
        <h2 className="m-0 mb-2 text-[13px] font-semibold text-ink-2">{heading}</h2>
        <ol className="m-0 list-none overflow-hidden rounded-xl border border-rule bg-card p-0">
          {own.map((line) => (
            <HistoryLine key={line.line} interviewId={interviewId} line={line} />
          ))}
        </ol>
      </section>
    );
  });
}
