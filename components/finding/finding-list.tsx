"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useMemo, useRef } from "react";
import type { FindingView } from "@/lib/core/finding/finding-view";
import { FindingGroup } from "./finding-group";
import { FindingRow } from "./finding-row";
import { type Told, useDismissal } from "./use-dismissal";
import { useNextRow } from "./use-next-row";

type Props = {
  findings: FindingView[];
  interviewId: string;
  language: string;
  canDismiss: boolean;
};

/** Open findings by what is odd about them, then those that were left as they are, folded away. */
export function FindingList({ findings, interviewId, language, canDismiss }: Props) {
  const t = useTranslations("findings");
  const { acts, told } = useDismissal();
  const count = useRef<HTMLParagraphElement>(null);
  const { groups, seen, order } = useMemo(() => grouped(findings), [findings]);
  useNextRow(order, count);
  const shared = { interviewId, language, acts: canDismiss ? acts : null };
  return (
    <>
      <Count line={count} count={order.length} told={told} />
      {seen.length > 0 && order.length === 0 && <Quiet words={t("allSeen")} />}
      {findings.length === 0 && <Quiet words={t("none")} />}
      {groups.map(({ rule, open }) => (
        <FindingGroup key={rule} rule={rule} findings={open} {...shared} />
      ))}
      {seen.length > 0 && (
        <details className="mt-9 rounded-xl border border-rule bg-card">
          <summary className="cursor-pointer px-4 py-3 text-[13px] font-[550]">
            {t("seen", { count: seen.length })}
          </summary>
          <ul className="m-0 list-none border-rule border-t p-0">
            {seen.map((finding) => (
              <FindingRow key={finding.id} finding={finding} {...shared} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Groups stay in their order while they shrink; `order` is what is open, as it is shown. */
function grouped(findings: FindingView[]) {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const all = rules.map((rule) => ({
    rule,
    open: findings.filter((finding) => finding.rule === rule && !finding.dismissed),
  }));
  const groups = all.filter(({ open }) => open.length > 0);
  const order = groups.flatMap(({ open }) => open.map(({ id }) => id));
  return { groups, seen: findings.filter(({ dismissed }) => dismissed), order };
}

function Quiet({ words }: { words: string }) {
  return <p className="m-0 rounded-xl border border-rule bg-card px-5 py-6 text-[15px]">{words}</p>;
}

type Counted = { line: RefObject<HTMLParagraphElement | null>; count: number; told: Told };

/** How many are left, and what just happened. */
function Count({ line, count, told }: Counted) {
  const t = useTranslations("findings");
  const problem = told === "stale" || told === "other" ? told : null;
  return (
    <div className="mb-5">
      <p ref={line} tabIndex={-1} className="m-0 text-[15px] font-[550] outline-none">
        {t("count", { count })}
      </p>
      <p role="status" className="m-0 min-h-5 text-[13px] text-ok">
        {(told === "done" || told === "reopened") && t(told)}
      </p>
      {problem && (
        <p role="alert" className="m-0 text-[13px] text-danger">
          {t(`problem.${problem}`)}
        </p>
      )}
    </div>
  );
}
