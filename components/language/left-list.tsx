import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { LeftView } from "@/lib/core/publish/views";
import { languageName } from "@/lib/i18n/language-name";

/** The languages that do not go out now, each with the reason, and the way to them. */
export function LeftList({ left, interviewId }: { left: LeftView[]; interviewId: string }) {
  const t = useTranslations("languages");
  const format = useFormatter();
  if (left.length === 0) return null;
  return (
    <section className="mt-8">
      <h2 className="m-0 mb-2 text-[13px] font-semibold text-ink-2">{t("left.title")}</h2>
      <ul className="m-0 list-none p-0 text-[14px] text-ink-2">
        {left.map(({ language, why }) => (
          <li key={language} className="py-0.5">
            {t("left.line", {
              language: languageName(format, language),
              why: t(`why.${why}`),
            })}
          </li>
        ))}
      </ul>
      <Link
        href={`/interviews/${interviewId}/languages`}
        className="finger mt-1 text-[13px] text-accent underline"
      >
        {t("left.look")}
      </Link>
    </section>
  );
}
