import { useFormatter, useTranslations } from "next-intl";
import type { Understanding } from "@/lib/core/import/understanding";
import { Card } from "./card";

/** How many passages of each kind ask for a decision. */
export function KindCard({ kinds }: { kinds: Understanding["kinds"] }) {
  const t = useTranslations("import.kinds");
  const format = useFormatter();
  return (
    <Card title={t("title")} hint={t("hint")}>
      <dl className="m-0 mt-3 grid grid-cols-[1fr_auto] gap-x-4 gap-y-1.5">
        {kinds.map(({ kind, count }) => (
          <div key={kind} className="contents">
            <dt>{t(`kind.${kind}`, { count })}</dt>
            <dd className="m-0 text-end tabular-nums">{format.number(count)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
