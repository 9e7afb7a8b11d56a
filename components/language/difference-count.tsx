import Link from "next/link";
import { useTranslations } from "next-intl";
import type { LanguagesView, LanguageView } from "@/lib/core/translation/views";

type Props = { view: LanguagesView; language: LanguageView };

/** How much of a language reads otherwise than the original. Green says that nothing was found, no more. */
export function DifferenceCount({ view, language }: Props) {
  const t = useTranslations("languages.difference.card");
  const { differences, held, consents } = language;
  const mine = consents.some((consent) => consent.mine && consent.policy === "aligned");
  const href = `/interviews/${view.interviewId}/languages/${language.id}#differences-title`;
  return (
    <div className="mt-1 grid gap-1 text-[13px] text-ink-2">
      <p className="m-0">
        {differences.open === 0 ? (
          <span className="text-ok">{t("none")}</span>
        ) : (
          <Link href={href} className="finger text-accent underline">
            {t("open", { count: differences.open })}
          </Link>
        )}{" "}
        {differences.dismissed > 0 && t("dismissed", { count: differences.dismissed })}
      </p>
      {held > 0 && <p className="m-0">{t(mine ? "heldMine" : "held", { count: held })}</p>}
    </div>
  );
}
