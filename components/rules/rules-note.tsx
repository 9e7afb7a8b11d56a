"use client";

import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import type { RulesFacts } from "@/lib/core/rules/rules-view";
import { MoreTime } from "./more-time";
import { useRuleTime } from "./use-rule-time";
import { useRulesNow } from "./use-rules-now";

type Props = { interviewId: string; rules: RulesFacts };

/**
 * Above the text: that the ground rules wait, or by when an answer is asked for. A date that passed is said
 * plainly, and changes nothing.
 */
export function RulesNote({ interviewId, rules: first }: Props) {
  const t = useTranslations("rules");
  const format = useFormatter();
  const time = useRuleTime();
  const { rules, ask } = useRulesNow(interviewId, first);
  const { agreed, asked, missing, deadline } = rules;
  if (agreed && !deadline) return null;
  const passed = deadline !== null && Date.parse(deadline) <= Date.now();
  const said = !agreed
    ? t(asked ? "note.asked" : "note.waits", { names: format.list(missing) })
    : t(passed ? "note.passed" : "note.until", { time: time(deadline ?? "") });
  return (
    <aside className="banner" aria-label={t("title")}>
      <p className="m-0" suppressHydrationWarning>
        {said}
      </p>
      <span className="flex flex-wrap items-center gap-3">
        {agreed && rules.extend && rules.extensionsLeft > 0 && (
          <MoreTime
            interviewId={interviewId}
            number={rules.number}
            left={rules.extensionsLeft}
            after={ask}
          />
        )}
        <Link
          href={`/interviews/${interviewId}/rules`}
          className={buttonClass(asked ? "primary" : "plain")}
        >
          {t("note.open")}
        </Link>
      </span>
    </aside>
  );
}
