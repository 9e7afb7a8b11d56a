import { useTranslations } from "next-intl";
import type { Understanding } from "@/lib/core/import/understanding";
import { Card } from "./card";
import { Folded } from "./folded";

type Props = { sections: Understanding["sections"]; language: string };

/** The sections in order, each with its turns and key points. */
export function SectionCard({ sections, language }: Props) {
  const t = useTranslations("import.sections");
  return (
    <Card title={t("title")}>
      {sections.length === 0 && <p className="m-0 mt-2 text-ink-2">{t("none")}</p>}
      <Folded items={sections} most={12} more={(count) => t("more", { count })}>
        {(some) => <Sections sections={some} language={language} />}
      </Folded>
    </Card>
  );
}

function Sections({ sections, language }: Props) {
  const t = useTranslations("import.sections");
  return (
    <ul className="m-0 mt-2 list-none p-0">
      {sections.map(({ title, turns, points }, at) => (
        // Two sections may have the same title; their place tells them apart.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
        <li key={at} className="border-rule border-t py-2 first:border-t-0">
          {title === null ? (
            <span className="text-ink-2 italic">{t("before")}</span>
          ) : (
            <span className="block [overflow-wrap:anywhere]">
              <bdi lang={language}>{title}</bdi>
            </span>
          )}
          <span className="block text-[13px] text-ink-2 tabular-nums">
            {t("turns", { count: turns })}
            {points > 0 && <> · {t("points", { count: points })}</>}
          </span>
        </li>
      ))}
    </ul>
  );
}
