import { clsx } from "clsx";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { LanguagesView, LanguageView } from "@/lib/core/translation/views";
import { languageName } from "@/lib/i18n/language-name";
import { AuthorChoices } from "./author-choices";
import { ConsentChoice } from "./consent-choice";
import { DifferenceCount } from "./difference-count";
import { openIn } from "./open-in";
import { OriginalChoice } from "./original-choice";
import { PathForm } from "./path-form";

type Props = { view: LanguagesView; language: LanguageView };

/** One language: whether it goes out, what in it is open, and what this person may say about it. */
export function LanguageCard({ view, language }: Props) {
  const t = useTranslations("languages");
  const format = useFormatter();
  const name = languageName(format, language.language);
  const { interviewId, powers } = view;
  const review = `/interviews/${interviewId}${language.original ? "" : `?in=${language.language}`}`;
  const mine = language.consents.find((consent) => consent.mine);
  return (
    <li className="rounded-xl border border-rule bg-card px-5 py-4">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h2 className="m-0 first-letter:uppercase text-[17px] font-semibold">
          <Link href={review} className="text-ink underline-offset-4">
            {name}
          </Link>
        </h2>
        {language.original && <span className="text-[13px] text-ink-2">{t("original")}</span>}
        <span className={clsx("ms-auto text-[13px]", language.ready ? "text-ok" : "text-ink-2")}>
          {language.ready ? t("ready") : t(`why.${language.why ?? "passages"}`)}
        </span>
      </div>
      {!language.original && powers.change ? (
        <PathForm key={language.path} language={language} />
      ) : (
        <p className="mt-1 mb-0 font-mono text-[12px] text-ink-2 [overflow-wrap:anywhere]">
          <bdi>{language.path}</bdi>
        </p>
      )}
      {!language.original && <Standing view={view} language={language} />}
      {!language.original && <DifferenceCount view={view} language={language} />}
      {!language.original && powers.change && <AuthorChoices language={language} />}
      {powers.change && <More view={view} language={language} />}
      {mine && powers.consent && (
        <ConsentChoice language={language} policy={mine.policy} name={name} />
      )}
      <Others language={language} />
    </li>
  );
}

/** What is seldom wanted. */
function More({ view: { interviewId, powers }, language }: Props) {
  const t = useTranslations("languages");
  const page = language.original ? "findings" : `languages/${language.id}`;
  return (
    <details className="mt-3 text-[13px]">
      <summary className="finger w-fit cursor-pointer text-ink-2">{t("more")}</summary>
      <p className="mt-2 mb-0">
        <Link
          href={`/interviews/${interviewId}/${page}#correct`}
          className="finger text-accent underline"
        >
          {t("correct")}
        </Link>
      </p>
      {!language.original && powers.turn && (
        <OriginalChoice interviewId={interviewId} transcriptId={language.id} />
      )}
    </details>
  );
}

/** How much of it says what the original says, and the way to what does not. */
function Standing({ view, language }: Props) {
  const t = useTranslations("languages");
  const { counts } = language;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const known = counts.settled + counts.follows;
  const open = openIn(language);
  const page = `/interviews/${view.interviewId}/languages/${language.id}`;
  return (
    <div className="mt-3">
      <div
        role="img"
        aria-label={t("known", { known, total })}
        className="h-1.5 overflow-hidden rounded-full bg-rule"
      >
        <div
          className="h-full bg-ok"
          style={{ width: `${total === 0 ? 0 : (100 * known) / total}%` }}
        />
      </div>
      <p className="mt-2 mb-0 flex flex-wrap gap-x-4 text-[13px] text-ink-2">
        {counts.untranslated > 0 && view.powers.change && (
          <Link href={page} className="finger text-accent underline">
            {t("write", { count: counts.untranslated })}
          </Link>
        )}
        {counts.untranslated > 0 && !view.powers.change && (
          <span>{t("unwritten", { count: counts.untranslated })}</span>
        )}
        {open > 0 && (
          <Link href={page} className="finger text-accent underline">
            {t("open", { count: open })}
          </Link>
        )}
        {open + counts.untranslated === 0 && t("nothingOpen", { total })}
      </p>
    </div>
  );
}

/** What the other interviewees say, or all of them to the author's side. */
function Others({ language }: Pick<Props, "language">) {
  const t = useTranslations("languages.consent");
  const others = language.consents.filter((consent) => !consent.mine);
  if (others.length === 0) return null;
  return (
    <ul className="mt-3 mb-0 list-none p-0 text-[13px] text-ink-2">
      {others.map(({ person, name, policy }) => (
        <li key={person}>{t(`other.${policy ?? "none"}`, { name })}</li>
      ))}
    </ul>
  );
}
