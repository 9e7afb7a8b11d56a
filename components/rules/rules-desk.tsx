import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { useMoment } from "@/components/publish/moment";
import { buttonClass } from "@/components/ui/button";
import type { RulesVersionView, RulesView } from "@/lib/core/rules/rules-view";
import { AcceptRules } from "./accept-rules";
import { MoreTime } from "./more-time";
import { OtherRules } from "./rules-form";
import { RulesList } from "./rules-list";

type Props = { view: RulesView; newest: RulesVersionView };

/** The newest rules: where they stand, what they say, and what the viewer can answer. */
export function RulesDesk({ view, newest }: Props) {
  const t = useTranslations("rules");
  const { interviewId, powers, clocks } = view;
  const { number, rules, deadline, changed, asked, extensionsLeft } = newest;
  return (
    <div className="grid gap-5">
      <Standing newest={newest} />
      <RulesList {...{ rules, deadline, clocks }} changed={newest.agreed ? [] : changed} />
      {powers.extend && newest.agreed && deadline && (
        <MoreTime {...{ interviewId, number }} left={extensionsLeft} />
      )}
      {powers.agree && asked && <AcceptRules {...{ interviewId, number }} />}
      <p className="m-0">
        <Link
          href={`/interviews/${interviewId}${asked ? "?rules=later" : ""}`}
          className={asked ? "finger text-[14px] text-ink-2" : buttonClass("primary", "py-3")}
        >
          {t(asked ? "readFirst" : "read")}
        </Link>
      </p>
      {powers.agree && (
        <details className="rounded-xl border border-rule bg-card px-4 py-3">
          <summary className="finger cursor-pointer text-[14px]">
            {t(asked ? "form.answer" : "form.adjust")}
          </summary>
          <OtherRules key={number} view={view} first={rules} />
        </details>
      )}
      <Earlier earlier={view.earlier} />
    </div>
  );
}

function Standing({ newest }: Pick<Props, "newest">) {
  const t = useTranslations("rules.standing");
  const format = useFormatter();
  const moment = useMoment();
  const { agreed, asked, missing, byName: name } = newest;
  const now = agreed
    ? t("agreed")
    : asked
      ? t("asked", { name })
      : t("waits", { names: format.list(missing) });
  return (
    <p role="status" className="m-0">
      <b className={agreed ? "font-[550] text-ok" : "font-[550] text-warn"}>{now}</b>{" "}
      <span className="text-[13px] text-ink-2">
        {t("since", { name, date: moment(newest.at) })}
      </span>
    </p>
  );
}

function Earlier({ earlier }: Pick<RulesView, "earlier">) {
  const t = useTranslations("rules");
  const moment = useMoment();
  if (earlier.length === 0) return null;
  return (
    <details className="text-[13px] text-ink-2">
      <summary className="finger w-fit cursor-pointer">{t("earlier")}</summary>
      <ul className="m-0 mt-2 list-none p-0">
        {earlier.map(({ number, byName: name, at }) => (
          <li key={number}>{t("earlierLine", { number, name, date: moment(at) })}</li>
        ))}
      </ul>
    </details>
  );
}
