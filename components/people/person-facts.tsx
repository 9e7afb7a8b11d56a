import { clsx } from "clsx";
import { useFormatter, useTranslations } from "next-intl";
import type { PersonView } from "@/lib/core/people/views";
import { DeclineWords } from "../decline/decline-words";

const day = { day: "numeric", month: "short", year: "numeric" } as const;

/** Who somebody is here, and since when. */
export function PersonFacts({ person }: { person: PersonView }) {
  const t = useTranslations("people");
  const format = useFormatter();
  const { name, role, you, email, standing, fixed, decline } = person;
  const date = format.dateTime(new Date(standing.at), day);
  const removed = standing.kind === "removed";
  return (
    <div className="min-w-0">
      <p className="m-0 flex flex-wrap items-baseline gap-x-2 text-[15px]">
        <b
          dir="auto"
          className={clsx("font-[550] [overflow-wrap:anywhere]", removed && "text-ink-2")}
        >
          {name}
        </b>
        {you && <span className="text-[13px] text-ink-2">({t("you")})</span>}
      </p>
      {email && (
        <p dir="ltr" className="m-0 text-start text-[13px] text-ink-2 [overflow-wrap:anywhere]">
          {email}
        </p>
      )}
      <p className="m-0 mt-1 text-[13px] text-ink-2">
        <span className={clsx(!removed && "text-ink")}>{t(`roles.${role}`)}</span>
        <span aria-hidden="true"> · </span>
        <span className={clsx(standing.kind === "lapsed" && "text-warn")}>
          {t(`standing.${standing.kind}`, { date })}
        </span>
      </p>
      {decline && <DeclineWords decline={decline} />}
      {decline && !you && <p className="m-0 mt-1.5 text-[13px] text-ink-2">{t("declined")}</p>}
      {fixed === "signed" && <p className="m-0 mt-1 text-[13px] text-ink-2">{t("signed")}</p>}
    </div>
  );
}
