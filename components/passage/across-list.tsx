"use client";

import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { useDesk } from "@/components/review/desk-context";
import type { AcrossView } from "@/lib/core/translation/views";
import { languageName } from "@/lib/i18n/language-name";
import type { Across } from "./use-across";

/** `chosen`: the words that go from the original with a part of a translation are known. */
type Props = { across: Across; part: boolean; chosen: boolean };

/** Before words are taken out: what goes with them in every other language. */
export function AcrossList({ across, part, chosen }: Props) {
  const t = useTranslations("review.across");
  const { facts } = useDesk();
  const hint = hintOf(facts.original, part, chosen);
  return (
    <section aria-label={t("label")} className="across" aria-busy={across === "coming"}>
      <p>{t(hint)}</p>
      {across === "coming" && <p role="status">{t("coming")}</p>}
      {across === null && <p role="status">{t("offline")}</p>}
      {across !== null && across !== "coming" && (
        <ul>
          {across.texts.flatMap((text) =>
            chosen && text.original ? [] : <AcrossItem key={text.language} text={text} />,
          )}
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

function hintOf(original: boolean, part: boolean, chosen: boolean) {
  if (original || chosen) return part ? "part" : "whole";
  return part ? "partBack" : "wholeBack";
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
