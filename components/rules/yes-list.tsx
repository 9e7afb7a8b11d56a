import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { ConsentChoice } from "@/components/language/consent-choice";
import type { SignOffView } from "@/lib/core/publish/views";
import { languageName } from "@/lib/i18n/language-name";

/** Before the signature: what it is a yes to, and what not; text, sound and each language by itself. */
export function YesList({ view }: { view: SignOffView }) {
  const t = useTranslations("rules.yes");
  const format = useFormatter();
  const { interviewId, files, left, rules, consents } = view;
  const said = (language: string, goes: boolean) => ({
    language,
    words: t("language", {
      language: languageName(format, language),
      said: t(goes ? "said.goes" : "said.stays"),
    }),
  });
  const languages = [
    ...files.map(({ language }) => said(language, true)),
    ...left.map(({ language }) => said(language, false)),
  ];
  const sound = rules ? (rules.sound ? "yes" : "no") : "none";
  return (
    <section className="mb-6 rounded-xl border border-rule bg-card px-4 py-4">
      <h2 className="m-0 mb-2 text-[15px] font-semibold">{t("title")}</h2>
      <ul className="m-0 grid list-disc gap-1 ps-5 text-[15px]">
        <li>{t("text")}</li>
        <li>{t(`sound.${sound}`)}</li>
        {languages.length > 1 && (
          <li>
            {t("languages")}
            <ul className="m-0 list-none p-0 text-[14px] text-ink-2">
              {languages.map(({ language, words }) => (
                <li key={language} className="first-letter:uppercase">
                  {words}
                </li>
              ))}
            </ul>
          </li>
        )}
      </ul>
      {consents.length > 0 && (
        <details className="mt-3">
          <summary className="finger w-fit cursor-pointer text-[14px] text-accent">
            {t("each")}
          </summary>
          {consents.map(({ transcriptId: id, language, policy }) => (
            <ConsentChoice
              key={id}
              language={{ id }}
              policy={policy}
              name={languageName(format, language)}
            />
          ))}
        </details>
      )}
      {rules && (
        <p className="m-0 mt-3 text-[14px]">
          <Link href={`/interviews/${interviewId}/rules`} className="finger text-accent">
            {t("rules")}
          </Link>
        </p>
      )}
    </section>
  );
}
