import { useTranslations } from "next-intl";
import { guessPath } from "@/lib/core/import/guess-path";

/** What an import does and does not do: who sees it, and where it would go one day. */
export function WhatComes({ name, language }: { name: string; language: string }) {
  const t = useTranslations("import");
  const path = () => (
    <code dir="ltr" className="font-mono text-[12px]">
      {guessPath(name, language)}
    </code>
  );
  return (
    <div className="text-[13px] text-ink-2">
      <p className="m-0">{t("next")}</p>
      <p className="m-0 [overflow-wrap:anywhere]">{t.rich("path", { path })}</p>
    </div>
  );
}
