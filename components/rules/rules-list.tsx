import { useTranslations } from "next-intl";
import type { GroundRules } from "@/lib/core/rules/ground-rules";
import type { OtherClock } from "@/lib/core/rules/rules-view";
import { type Row, rows, useRuleSentences } from "./rule-sentences";

type Props = {
  rules: GroundRules;
  /** With extensions counted in; null until there are any. */
  deadline: string | null;
  clocks: OtherClock[];
  changed: readonly (keyof GroundRules)[];
};

/** Every rule as a plain sentence; what is otherwise than before says so. */
export function RulesList({ rules, deadline, clocks, changed }: Props) {
  const t = useTranslations("rules");
  const sentences = useRuleSentences(rules, deadline, clocks);
  const differs = (row: Row) => fields[row].some((field) => changed.includes(field));
  return (
    <dl className="m-0 overflow-hidden rounded-xl border border-rule bg-card">
      {rows.map((row) => (
        <div
          key={row}
          className="grid gap-x-4 gap-y-0.5 border-rule border-t px-4 py-3 first:border-t-0 sm:grid-cols-[150px_minmax(0,1fr)]"
        >
          <dt className="text-[13px] text-ink-2 sm:pt-0.5">
            {t(`row.${row}`)}
            {differs(row) && (
              <span className="ms-2 rounded-full border border-warn px-1.5 text-[12px] text-warn">
                {t("changed")}
              </span>
            )}
          </dt>
          <dd className="m-0 text-[15px]">
            {sentences[row].map((sentence, at) => (
              <p
                key={sentence}
                dir="auto"
                className={at === 0 ? "m-0" : "m-0 text-[13px] text-ink-2"}
              >
                {sentence}
              </p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const fields: Record<Row, (keyof GroundRules)[]> = {
  scope: ["scope"],
  deadline: ["deadline"],
  languages: ["languages"],
  sound: ["sound"],
  ai: ["ai"],
  look: ["look", "label"],
  retention: ["retention"],
  readers: ["readers"],
  credit: ["credit", "printCredit"],
  licence: ["licence", "printLicence"],
  embargo: ["embargo"],
};
