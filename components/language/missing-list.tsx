import { useTranslations } from "next-intl";
import type { TranslationView } from "@/lib/core/translation/open-place";

/** What of the original is not in the translation. */
export function MissingList({ view }: { view: TranslationView }) {
  const t = useTranslations("languages.place");
  const { missing, original, interviewId } = view;
  return (
    <section aria-labelledby="missing-title" className="mt-8">
      <h2 id="missing-title" className="m-0 mb-2 text-[17px] font-semibold">
        {t("missing", { count: missing.length })}
      </h2>
      <ul className="m-0 grid list-none gap-2 p-0">
        {missing.map(({ id, anchor, text }) => (
          <li key={id} className="rounded-lg border border-rule bg-card px-4 py-2.5">
            <a
              href={`/interviews/${interviewId}#${anchor}`}
              lang={original.language}
              dir={original.direction}
              className="line-clamp-2 font-read text-[15px] text-ink no-underline hover:underline"
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
