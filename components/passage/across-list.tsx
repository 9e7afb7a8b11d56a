"use client";

import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useDesk } from "@/components/review/desk-context";
import { askAcross } from "@/lib/client/page/ask-across";
import type { AcrossView } from "@/lib/core/translation/views";
import { languageName } from "@/lib/i18n/language-name";

type Props = { passage: string; part: boolean };

/** Before words are taken out: what goes with them in every other language. */
export function AcrossList({ passage, part }: Props) {
  const t = useTranslations("review.across");
  const { facts } = useDesk();
  const [across, setAcross] = useState<AcrossView | "coming" | null>("coming");
  useEffect(() => {
    let wanted = true;
    void askAcross(passage).then((view) => wanted && setAcross(view));
    return () => {
      wanted = false;
    };
  }, [passage]);
  const hint = facts.original ? (part ? "part" : "whole") : part ? "partBack" : "wholeBack";
  return (
    <section aria-label={t("label")} className="across" aria-busy={across === "coming"}>
      <p>{t(hint)}</p>
      {across === "coming" && <p role="status">{t("coming")}</p>}
      {across === null && <p role="status">{t("offline")}</p>}
      {across !== null && across !== "coming" && (
        <ul>
          {across.texts.map((text) => (
            <AcrossItem key={text.language} text={text} />
          ))}
        </ul>
      )}
      {part && (
        <p>
          <Link href={`/interviews/${facts.interviewId}/everywhere`}>{t("everywhere")}</Link>
        </p>
      )}
    </section>
  );
}

function AcrossItem({ text }: { text: AcrossView["texts"][number] }) {
  const t = useTranslations("review.across");
  const format = useFormatter();
  const { language, direction, passages } = text;
  const name = languageName(format, language);
  if (passages.length === 0) return <li>{t("none", { language: name })}</li>;
  return (
    <li>
      <details>
        <summary>{t("some", { language: name, count: passages.length })}</summary>
        {passages.map((one) => (
          <p key={one.id} lang={language} dir={direction} className="font-read">
            {one.text}
          </p>
        ))}
      </details>
    </li>
  );
}
