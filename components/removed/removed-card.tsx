import Link from "next/link";
import { useTranslations } from "next-intl";
import { useMoment } from "@/components/publish/moment";
import type { RemovedView } from "@/lib/core/removed/removed-view";
import { CopiesList } from "./copies-list";
import { EraseForm } from "./erase-form";
import { RetentionForm } from "./retention-form";

/**
 * What is taken out and still kept, the way to erase it, and what that cannot reach. Where there is nothing
 * of it, only the author sees the rule.
 */
export function RemovedCard({ view }: { view: RemovedView }) {
  const t = useTranslations("removed");
  const moment = useMoment();
  const { interviewId, passages, parts, erasedAt, canErase, canRule, days } = view;
  const kept = passages + parts > 0;
  if (!kept && !erasedAt && days === null && !canRule) return null;
  return (
    <section aria-labelledby="removed" className="mt-8 print:hidden">
      <h2 id="removed" className="m-0 mb-1 text-[15px] font-semibold">
        {t("heading")}
      </h2>
      {erasedAt && <p className="m-0 mb-2">{t("erased", { date: moment(erasedAt) })}</p>}
      {kept && <p className="m-0 text-ink-2">{t("kept", { passages, parts }).trim()}</p>}
      {kept && <p className="m-0 mt-1 text-ink-2">{t(canErase ? "ask" : "onlyInterviewee")}</p>}
      {kept && (
        <p className="m-0 mt-1">
          <Link href={`/interviews/${interviewId}/everywhere`}>{t("everywhere")}</Link>
        </p>
      )}
      {!canRule && days !== null && (
        <p className="m-0 mt-1 text-ink-2">{t(view.ruled ? "rule.ruled" : "rule.is", { days })}</p>
      )}
      {canRule && <RetentionForm {...{ interviewId, days }} />}
      {kept && canErase && <EraseForm view={view} />}
      {erasedAt && !(kept && canErase) && <CopiesList published={view.published} />}
    </section>
  );
}
