import { useTranslations } from "next-intl";
import type { TranslationView } from "@/lib/core/translation/open-place";

/** What reads otherwise than in the original; for people to look at, nothing of it holds anything back. */
export function DifferenceList({ view }: { view: TranslationView }) {
  const t = useTranslations("languages.difference");
  const { differences, interviewId, language } = view;
  return (
    <section aria-labelledby="differences-title" className="mt-8">
      <h2 id="differences-title" className="m-0 mb-1 text-[17px] font-semibold">
        {t("title")}
      </h2>
      <p className="m-0 mb-3 text-[14px] text-ink-2">
        {t(differences.length === 0 ? "none" : "lead")}
      </p>
      <ul className="m-0 grid list-none gap-2 p-0">
        {differences.map(({ rule, detail, passage, original }) => {
          const there = `/interviews/${interviewId}?in=${language}#${passage}`;
          const href = passage === null ? `/interviews/${interviewId}#${original}` : there;
          return (
            <li
              key={`${rule} ${original} ${passage} ${detail}`}
              className="flex flex-wrap items-baseline gap-x-3 rounded-lg border border-rule bg-card px-4 py-2.5 text-[14px]"
            >
              <span className="font-[550]">{t(`rule.${rule}`)}</span>
              <q dir="auto" className="min-w-0 flex-1 text-ink-2 [overflow-wrap:anywhere]">
                {detail}
              </q>
              <a href={href} className="finger text-accent underline">
                {t("look")}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
