import { useTranslations } from "next-intl";
import type { Understanding } from "@/lib/core/import/understanding";
import { Card } from "./card";
import { Folded } from "./folded";

type Props = { speakers: Understanding["speakers"]; language: string };

/** Who speaks, under which label, and how often. */
export function SpeakerCard({ speakers, language }: Props) {
  const t = useTranslations("import.speakers");
  return (
    <Card title={t("title")}>
      {speakers.length === 0 && <p className="m-0 mt-2 text-ink-2">{t("none")}</p>}
      <Folded items={speakers} most={8} more={(count) => t("more", { count })}>
        {(some) => <Speakers speakers={some} language={language} />}
      </Folded>
    </Card>
  );
}

function Speakers({ speakers, language }: Props) {
  const t = useTranslations("import.speakers");
  return (
    <ul className="m-0 mt-2 list-none p-0">
      {speakers.map(({ label, name, turns }) => (
        <li
          key={label}
          className="flex items-baseline justify-between gap-4 border-rule border-t py-2 first:border-t-0"
        >
          <span className="min-w-0 [overflow-wrap:anywhere]">
            <bdi lang={language} className="font-[550]">
              {name ?? label}
            </bdi>
            {name !== null && name !== label && (
              <span className="text-[13px] text-ink-2">
                {" · "}
                {t.rich("label", { label: () => <bdi>{label}</bdi> })}
              </span>
            )}
          </span>
          <span className="shrink-0 text-[13px] text-ink-2 tabular-nums">
            {t("turns", { count: turns })}
          </span>
        </li>
      ))}
    </ul>
  );
}
