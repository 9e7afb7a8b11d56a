import { useTranslations } from "next-intl";
import type { TranslationView } from "@/lib/core/translation/open-place";
import { DifferenceRow } from "./difference-row";

/** What reads otherwise than in the original, for people to look at; what was looked at comes last. */
export function DifferenceList({ view }: { view: TranslationView }) {
  const t = useTranslations("languages.difference");
  const open = view.differences.filter(({ dismissed }) => !dismissed);
  const dismissed = view.differences.filter((one) => one.dismissed);
  const held = open.some(({ holds }) => holds);
  return (
    <section aria-labelledby="differences-title" className="mt-8">
      <h2 id="differences-title" className="m-0 mb-1 text-[17px] font-semibold">
        {t("title")}
      </h2>
      <p className="m-0 mb-3 max-w-[62ch] text-[14px] text-ink-2">
        {t(open.length === 0 ? "none" : "lead")} {held && t("leadHeld")}
      </p>
      <Rows view={view} differences={open} />
      {dismissed.length > 0 && (
        <details className="mt-3">
          <summary className="finger cursor-pointer text-[14px] text-ink-2">
            {t("dismissed", { count: dismissed.length })}
          </summary>
          <Rows view={view} differences={dismissed} />
        </details>
      )}
    </section>
  );
}

function Rows({ view, differences }: Pick<TranslationView, "differences"> & RowsProps) {
  return (
    <ul className="m-0 mt-2 grid list-none gap-2 p-0">
      {differences.map((difference) => (
        <DifferenceRow
          key={`${difference.mark} ${difference.detail}`}
          view={view}
          difference={difference}
        />
      ))}
    </ul>
  );
}

type RowsProps = { view: TranslationView };
