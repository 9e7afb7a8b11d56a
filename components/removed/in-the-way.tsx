import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { OpenTranslation, RemovedView, StandingPlace } from "@/lib/core/removed/removed-view";
import { languageName } from "@/lib/i18n/language-name";

/** Why it cannot be erased yet, with the way to each passage it is about. */
export function InTheWay({ view }: { view: RemovedView }) {
  const t = useTranslations("removed");
  const { interviewId, standing, open, held, waits } = view;
  if (standing.length + open.length + held.length === 0)
    return waits ? <p className="m-0">{t("waits")}</p> : null;
  return (
    <div className="grid gap-3 rounded-lg border border-warn px-3 py-2.5">
      {open.length > 0 && <OpenTranslations {...{ interviewId, open }} />}
      {standing.length > 0 && (
        <StandingPlaces
          {...{ interviewId, standing }}
          say={t("standing", { count: standing.length })}
        />
      )}
      {held.length > 0 && (
        <StandingPlaces
          interviewId={interviewId}
          standing={held}
          say={t("held", { count: held.length })}
        />
      )}
    </div>
  );
}

type Of = Pick<RemovedView, "interviewId">;

function OpenTranslations({ interviewId, open }: Of & { open: OpenTranslation[] }) {
  const t = useTranslations("removed");
  const name = useLanguageName();
  return (
    <div>
      <p className="m-0">{t("unknown")}</p>
      <p className={links}>
        {open.map(({ transcriptId, language, passages }) => (
          <Link
            key={transcriptId}
            href={`/interviews/${interviewId}/languages/${transcriptId}`}
            className={link}
          >
            {t("unknownIn", { language: name(language), count: passages })}
          </Link>
        ))}
      </p>
    </div>
  );
}

function StandingPlaces({
  interviewId,
  standing,
  say,
}: Of & { standing: StandingPlace[]; say: string }) {
  const name = useLanguageName();
  return (
    <div>
      <p className="m-0">{say}</p>
      <p className={links}>
        {standing.map(({ language, anchor }) => (
          <Link
            key={`${language} ${anchor}`}
            href={`/interviews/${interviewId}${language ? `?in=${language}` : ""}#${anchor}`}
            className={link}
          >
            {language ? `${anchor} (${name(language)})` : anchor}
          </Link>
        ))}
      </p>
    </div>
  );
}

function useLanguageName(): (tag: string) => string {
  const format = useFormatter();
  return (tag) => languageName(format, tag);
}

const links = "m-0 mt-1 flex flex-wrap gap-x-4 gap-y-1";
const link = "finger py-1 text-accent underline";
