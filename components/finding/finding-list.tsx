"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { FindingView } from "@/lib/core/finding/finding-view";
import { FindingGroup } from "./finding-group";
import { FindingRow } from "./finding-row";
import { type Told, useDismissal } from "./use-dismissal";

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
  const open = findings.filter(({ dismissed }) => !dismissed);
  const seen = findings.filter(({ dismissed }) => dismissed);
  const rules = [...new Set(open.map(({ rule }) => rule))];
  const shared = { interviewId, language, acts: canDismiss ? acts : null };
  return (
    <>
      <Count count={open.length} told={told} />
      {findings.length > 0 && open.length === 0 && <Quiet words={t("allSeen")} />}
      {findings.length === 0 && <Quiet words={t("none")} />}
      {rules.map((rule) => (
        <FindingGroup
          key={rule}
          rule={rule}
          findings={open.filter((finding) => finding.rule === rule)}
          {...shared}
        />
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

function Quiet({ words }: { words: string }) {
  return <p className="m-0 rounded-xl border border-rule bg-card px-5 py-6 text-[15px]">{words}</p>;
}

/** How many are left, and what just happened: the focus comes here when a line went away. */
function Count({ count, told }: { count: number; told: Told }) {
  const t = useTranslations("findings");
  const line = useRef<HTMLParagraphElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (before.current !== count && document.activeElement === document.body) line.current?.focus();
    before.current = count;
  }, [count]);
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
