import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { HistoryLine as Line } from "@/lib/core/history/views";

const link = "finger whitespace-nowrap text-accent underline";

/** One sentence: who did what, when; with the way to its passage or receipt. */
export function HistoryLine({ interviewId, line }: { interviewId: string; line: Line }) {
  const t = useTranslations("history");
  const format = useFormatter();
  const { verb, at, passage, receipt } = line;
  const name = line.by ?? t("readback");
  const words = { name, whom: line.whom ?? "nobody", what: line.what ?? "none" };
  const about = { ...words, hasWhom: line.whom ? "yes" : "no" };
  return (
    <li className="flex items-baseline gap-4 border-rule border-t px-4 py-2.5 first:border-t-0">
      <time
        dateTime={at}
        className="shrink-0 text-[13px] whitespace-nowrap text-ink-2 tabular-nums"
      >
        {format.dateTime(new Date(at), { hour: "2-digit", minute: "2-digit" })}
      </time>
      <span className="min-w-0 flex-1 break-words">{t(`event.${verb}`, about)}</span>
      {passage && (
        <Link href={`/interviews/${interviewId}#${passage}`} className={link}>
          {t("open")}
          <span className="sr-only"> ({passage})</span>
        </Link>
      )}
      {receipt && (
        <Link href={`/interviews/${interviewId}/receipts/${receipt.id}`} className={link}>
          {t("receipt", { code: receipt.code })}
        </Link>
      )}
    </li>
  );
}
