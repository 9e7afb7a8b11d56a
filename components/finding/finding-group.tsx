"use client";

import { useTranslations } from "next-intl";
import type { FindingView } from "@/lib/core/finding/finding-view";
import type { FindingRule } from "@/lib/core/post/finding";
import { FindingRow } from "./finding-row";
import type { DismissalActs } from "./use-dismissal";

type Props = {
  rule: FindingRule;
  findings: FindingView[];
  interviewId: string;
  language: string;
  acts: DismissalActs | null;
};

/** Findings of one kind under the sentence that says what is odd and what to do. */
export function FindingGroup({ rule, findings, ...shared }: Props) {
  const t = useTranslations("findings.rules");
  return (
    <section aria-labelledby={`rule-${rule}`} className="mb-8">
      <h2 id={`rule-${rule}`} className="m-0 text-[15px] font-semibold">
        {t(`${rule}.title`)}
        {findings.length > 1 && (
          <span className="font-normal text-ink-2 tabular-nums"> · {findings.length}</span>
        )}
      </h2>
      <p className="m-0 mt-0.5 mb-2.5 text-[13px] text-ink-2">{t(`${rule}.advice`)}</p>
      <ul className="m-0 list-none overflow-hidden rounded-xl border border-rule bg-card p-0">
        {findings.map((finding) => (
          <FindingRow key={finding.id} finding={finding} {...shared} />
        ))}
      </ul>
    </section>
  );
}
