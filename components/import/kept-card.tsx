import { useTranslations } from "next-intl";
import type { Understanding } from "@/lib/core/import/understanding";
import { Card } from "./card";
import { Folded } from "./folded";

/** Parts that stay as they are: pictures, rules, layout, and what was not understood. */
export function KeptCard({ kept }: { kept: Understanding["kept"] }) {
  const t = useTranslations("import.kept");
  const sorted = [...kept].sort((a, b) => rank(a) - rank(b));
  return (
    <Card title={t("title")} hint={t("hint")}>
      <Folded items={sorted} most={8} more={(count) => t("more", { count })}>
        {(some) => <Parts kept={some} />}
      </Folded>
    </Card>
  );
}

/** What was not understood comes first: that is what wants a look. */
function rank({ kind }: Understanding["kept"][number]): number {
  return kind === "other" ? 0 : 1;
}

function Parts({ kept }: { kept: Understanding["kept"] }) {
  const t = useTranslations("import.kept");
  return (
    <ul className="m-0 mt-2 list-none p-0">
      {kept.map(({ kind, line, quote }) => (
        <li
          key={`${line} ${kind}`}
          className="grid gap-x-3 border-rule border-t py-2 first:border-t-0 sm:grid-cols-[7.5rem_minmax(0,1fr)]"
        >
          <span className="text-[13px] text-ink-2 tabular-nums">{t("line", { number: line })}</span>
          <span className="min-w-0">
            <span className={kind === "other" ? "font-[550] text-warn" : "font-[550]"}>
              {t(`kind.${kind}`)}
            </span>
            {quote && (
              <code
                dir="auto"
                className="mt-0.5 block font-mono text-[13px] text-ink-2 [overflow-wrap:anywhere]"
              >
                {quote}
              </code>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
