import Link from "next/link";
import { useTranslations } from "next-intl";
import { DiffView } from "@/components/publish/diff-view";
import { useMoment } from "@/components/publish/moment";
import type { DriftView, ReceiptView } from "@/lib/core/publish/views";

type Props = { view: ReceiptView; drift: DriftView };

/**
 * What somebody changed in the blog since the last export, and what each side can do about it. Not on
 * paper: the receipt itself holds no word.
 */
export function DriftNote({ view, drift }: Props) {
  const t = useTranslations("receipt.drift");
  const moment = useMoment();
  const { interviewId, language, direction, canAsk, role } = view;
  const { path, change, rows, purged } = drift;
  return (
    <section aria-labelledby="drift" className="mt-6 print:hidden">
      <div className="rounded-xl border border-warn bg-card px-4 py-3.5">
        <h2 id="drift" className="m-0 text-[15px] font-semibold">
          {t(change)}
        </h2>
        <p className="m-0 mt-1 text-[13px] text-ink-2">{t("seen", { date: moment(drift.at) })}</p>
        <p className="m-0 mt-2">{t(purged ? "purged" : rows ? "what" : "away")}</p>
        {canAsk && <p className="m-0 mt-2">{t("ask")}</p>}
        {role !== "interviewee" && (
          <Link
            href={`/interviews/${interviewId}/publish`}
            className="finger mt-2 inline-block text-accent underline"
          >
            {t("toPublish")}
          </Link>
        )}
      </div>
      {rows && (
        <div className="mt-4">
          <DiffView {...{ path, rows, language, direction }} of="edited" />
        </div>
      )}
    </section>
  );
}
