import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import type { HistoryView } from "@/lib/core/history/views";

/** The ways to older lines and back to the newest. */
export function HistoryTurner({ view }: { view: HistoryView }) {
  const t = useTranslations("history");
  const { interviewId, older, newer } = view;
  if (older === null && !newer) return null;
  const here = `/interviews/${interviewId}/history`;
  return (
    <nav aria-label={t("pages")} className="mt-7 flex flex-wrap gap-2">
      {older !== null && (
        <Link href={`${here}?before=${older}`} className={buttonClass()}>
          {t("older")}
        </Link>
      )}
      {newer && (
        <Link href={here} className={buttonClass()}>
          {t("newest")}
        </Link>
      )}
    </nav>
  );
}
