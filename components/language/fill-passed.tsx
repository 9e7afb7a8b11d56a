import { useTranslations } from "next-intl";
import type { TranslationView } from "@/lib/core/translation/open-place";
import type { Failed } from "./use-fill-saves";

/** What was typed for passages that somebody else gave words meanwhile; both are shown in the review. */
export function FillPassed({ view, passed }: { view: TranslationView; passed: Failed[] }) {
  const t = useTranslations("languages.fill");
  const { interviewId, language, direction } = view;
  return passed.map(({ anchor, text }) => (
    <div key={anchor} role="alert" className="my-3 text-[13px] text-danger">
      <p className="m-0">{t("written")}</p>
      <p
        lang={language}
        dir={direction}
        className="mt-1 mb-1 font-read text-[15px] whitespace-pre-line text-ink"
      >
        {text}
      </p>
      <a href={`/interviews/${interviewId}?in=${language}#${anchor}`} className="text-danger">
        {t("compare")}
      </a>
    </div>
  ));
}
