import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import type { WaitingView } from "@/lib/core/publish/views";

type Props = { interviewId: string; waiting: WaitingView[] };

/** What is missing before there is anything to sign, each with the way there. */
export function WaitingList({ interviewId, waiting }: Props) {
  const t = useTranslations("sign-off");
  const shown = waiting.slice(0, 12);
  return (
    <section>
      <h1 className="m-0 font-read text-[30px] leading-tight font-semibold">
        {t("waitingHeading")}
      </h1>
      <p className="mt-2 mb-6 text-[15px] text-ink-2">
        {t("waitingIntro", { count: waiting.length })}
      </p>
      <ul className="m-0 list-none overflow-hidden rounded-xl border border-rule bg-card p-0">
        {shown.map(({ passage, why }) => (
          <li
            key={`${passage} ${why}`}
            className="flex items-center justify-between gap-4 border-rule border-t px-4 py-3 first:border-t-0"
          >
            <span>{t(`waiting.${why}`)}</span>
            {why === "rules" && (
              <Link
                href={`/interviews/${interviewId}/rules`}
                className="finger justify-end py-1 whitespace-nowrap text-accent underline"
              >
                {t("open")}
              </Link>
            )}
            {passage && (
              <Link
                href={`/interviews/${interviewId}#${passage}`}
                className="finger justify-end py-1 whitespace-nowrap text-accent underline"
              >
                {t("open")}
                <span className="sr-only"> ({passage})</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
      {waiting.length > shown.length && (
        <p className="text-[13px] text-ink-2">
          {t("more", { count: waiting.length - shown.length })}
        </p>
      )}
      <Link href={`/interviews/${interviewId}`} className={buttonClass("primary", "mt-5")}>
        {t("toReview")}
      </Link>
    </section>
  );
}
