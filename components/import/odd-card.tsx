import { useTranslations } from "next-intl";
import { OddQuote } from "@/components/finding/odd-quote";
import type { OddPlace, Understanding } from "@/lib/core/import/understanding";
import type { FindingRule } from "@/lib/core/post/finding";
import { Card } from "./card";
import { Folded } from "./folded";

type Props = { odd: Understanding["odd"]; language: string };

/** What looks odd, by kind, each place with how it reads there. */
export function OddCard({ odd, language }: Props) {
  const t = useTranslations("import.findings");
  const count = odd.reduce((sum, { places }) => sum + places.length, 0);
  return (
    <Card title={t("title", { count })} hint={t(count > 0 ? "hint" : "none")}>
      {odd.map(({ rule, places }) => (
        <OddKind key={rule} {...{ rule, places, language }} />
      ))}
    </Card>
  );
}

function OddKind({ rule, places, language }: Understanding["odd"][number] & { language: string }) {
  const rules = useTranslations("findings.rules");
  const t = useTranslations("import.findings");
  return (
    <section className="mt-4 border-rule border-t pt-3">
      <h3 className="m-0 text-[14px] font-[550]">{rules(`${rule}.title`)}</h3>
      <p className="m-0 text-[13px] text-ink-2">{rules(`${rule}.advice`)}</p>
      <Folded items={places} most={5} more={(count) => t("more", { count })}>
        {(some) => <Places {...{ rule, language }} places={some} />}
      </Folded>
    </section>
  );
}

type Listed = { rule: FindingRule; places: OddPlace[]; language: string };

function Places({ rule, places, language }: Listed) {
  const t = useTranslations("findings");
  return (
    <ul className="m-0 mt-2 grid list-none gap-1.5 p-0">
      {places.map(({ number, speaker, quote, detail }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
        <li key={at} className="grid gap-x-4 sm:grid-cols-[8.5rem_minmax(0,1fr)]">
          <span className="pt-0.5 text-[13px] text-ink-2 tabular-nums [overflow-wrap:anywhere]">
            {number === null ? t("outside") : t("place", { number })}
            {speaker && <span className="sm:hidden"> · </span>}
            {speaker && <bdi className="sm:block">{speaker}</bdi>}
          </span>
          {quote && <OddQuote {...{ rule, quote, detail, language }} />}
        </li>
      ))}
    </ul>
  );
}
