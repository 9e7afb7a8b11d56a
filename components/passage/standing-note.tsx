import type { PassageView } from "@/lib/core/review/passage-view";
import type { Showing } from "./showing";

/** In a translation: why a passage is not published although nothing is wrong with it by itself. */
export function StandingNote({ view, showing }: { view: PassageView; showing: Showing }) {
  const { standing } = view;
  const { t, facts } = showing;
  if (standing === null || standing === "settled" || standing === "follows") return null;
  const href = `/interviews/${facts.interviewId}/languages/${facts.transcriptId}`;
  return (
    <p className="hint standing">
      {t(`standing.${standing}`)} <a href={href}>{t("standing.look")}</a>
    </p>
  );
}
