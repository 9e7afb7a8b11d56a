"use client";

import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { FindingView } from "@/lib/core/finding/finding-view";
import { DismissForm } from "./dismiss-form";
import { OddQuote } from "./odd-quote";
import type { DismissalActs } from "./use-dismissal";
import { rowId } from "./use-next-row";

type Props = {
  finding: FindingView;
  interviewId: string;
  language: string;
  /** Null when the viewer may only look. */
  acts: DismissalActs | null;
};

/** One finding on its line: where, how it reads, and the two ways on. */
export function FindingRow({ finding, interviewId, language, acts }: Props) {
  const [asking, setAsking] = useState(false);
  const returning = useRef(false);
  function close() {
    returning.current = true;
    setAsking(false);
  }
  /** Whoever thought better of it is back where they were. */
  function back(button: HTMLButtonElement | null) {
    if (!button || !returning.current) return;
    returning.current = false;
    button.focus();
  }
  return (
    <li
      id={rowId(finding.id)}
      className="grid gap-x-6 gap-y-2 border-rule border-t px-4 py-3.5 first:border-t-0 sm:grid-cols-[minmax(0,1fr)_auto]"
    >
      <div className="min-w-0">
        <Place {...{ finding, interviewId }} />
        <Quote {...{ finding, language }} />
        {finding.dismissed && <Dismissed finding={finding} />}
      </div>
      {acts && !asking && <Way {...{ finding, acts, back }} onAsk={() => setAsking(true)} />}
      {acts && asking && <DismissForm {...{ finding, acts }} onClose={close} />}
    </li>
  );
}

type WayProps = {
  finding: FindingView;
  acts: DismissalActs;
  back: (button: HTMLButtonElement | null) => void;
  onAsk: () => void;
};

function Way({ finding, acts, back, onAsk }: WayProps) {
  const t = useTranslations("findings");
  return (
    <div className="self-center">
      {finding.dismissed ? (
        <Button kind="quiet" onClick={() => acts.reopen(finding)}>
          {t("reopen")}
        </Button>
      ) : (
        <Button ref={back} onClick={onAsk}>
          {t("leave")}
        </Button>
      )}
    </div>
  );
}

function Quote({ finding, language }: Pick<Props, "finding" | "language">) {
  const t = useTranslations("findings");
  const { quote, passage } = finding;
  return (
    <p className="m-0 mt-0.5">
      {quote !== null && <OddQuote {...finding} quote={quote} language={language} />}
      {finding.changed && !finding.dismissed && (
        <span className="block text-[13px] text-ink-2">{t("changed")}</span>
      )}
      {quote === null && passage && <span className="text-ink-2 italic">{t("hidden")}</span>}
    </p>
  );
}

function Place({ finding, interviewId }: Pick<Props, "finding" | "interviewId">) {
  const t = useTranslations("findings");
  const { number, passage, rule, speaker } = finding;
  if (number === null || passage === null) {
    const whole = rule === "not-an-interview";
    return <span className="text-[13px] text-ink-2">{t(whole ? "whole" : "outside")}</span>;
  }
  return (
    <span className="text-[13px] text-ink-2">
      <Link
        href={`/interviews/${interviewId}#${passage}`}
        className="finger inline-block py-0.5 text-accent underline underline-offset-2"
      >
        {t("place", { number })}
      </Link>
      {speaker && (
        <>
          {" · "}
          <bdi>{speaker}</bdi>
        </>
      )}
    </span>
  );
}

function Dismissed({ finding: { dismissed, note } }: Pick<Props, "finding">) {
  const t = useTranslations("findings");
  const format = useFormatter();
  if (!dismissed) return null;
  const date = format.dateTime(new Date(dismissed.at), { dateStyle: "medium" });
  return (
    <p className="m-0 mt-1.5 text-[13px] text-ink-2">
      {note && (
        <bdi className="me-2 whitespace-pre-line text-ink [overflow-wrap:anywhere]">{note}</bdi>
      )}
      {t("by", { name: dismissed.byName, date })}
    </p>
  );
}
