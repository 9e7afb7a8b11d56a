"use client";

import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { TabStrip } from "@/components/ui/tab-strip";
import { languageName } from "@/lib/i18n/language-name";
import { useDesk } from "./desk-context";

/** The languages of the interview, and another one beside this one. Nothing where there is only one. */
export function TextTabs() {
  const t = useTranslations("review.texts");
  const format = useFormatter();
  const { facts } = useDesk();
  const { interviewId, language, texts, beside, role } = facts;
  if (texts.length < 2) return null;
  const name = (tag: string) => languageName(format, tag);
  const page = `/interviews/${interviewId}`;
  const others = texts.filter(
    (text) => text.language !== language && text.language !== beside?.language,
  );
  return (
    <div className="texts">
      <TabStrip label={t("label")} className="flex gap-0.5">
        {texts.map((text) => (
          <Link
            key={text.language}
            href={text.original ? page : `${page}?in=${text.language}`}
            aria-current={text.language === language ? "page" : undefined}
            prefetch={false}
          >
            {name(text.language)}
          </Link>
        ))}
        {role !== "reader" && (
          <Link href={`${page}/languages`} prefetch={false}>
            {t("all")}
          </Link>
        )}
      </TabStrip>
      <details className="choice-of">
        <summary>
          {t("beside")} {beside ? name(beside.language) : t("none")}
        </summary>
        <ul>
          {beside && (
            <li>
              <Link href={`${page}?in=${language}`}>{t("none")}</Link>
            </li>
          )}
          {others.map((text) => (
            <li key={text.language}>
              <Link href={`${page}?in=${language}&beside=${text.language}`} prefetch={false}>
                {name(text.language)}
              </Link>
            </li>
          ))}
          {beside?.linked && (
            <li className="apart">
              <Link href={`${page}/languages/${beside.linked}/links`} prefetch={false}>
                {t("correct")}
              </Link>
            </li>
          )}
        </ul>
      </details>
    </div>
  );
}
