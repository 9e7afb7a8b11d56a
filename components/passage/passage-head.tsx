import type { PassageView } from "@/lib/core/review/passage-view";
import type { Showing } from "./showing";
import { stateLabel, stateMark } from "./state-label";

/** The first line of a passage: whose words or what they are, where it stands, and the way back. */
export function PassageHead({ view, showing }: { view: PassageView; showing: Showing }) {
  const { t } = showing;
  return (
    <div className="who" id={`${view.anchor}-who`}>
      {view.speaker ? (
        <b dir="auto">{view.speaker.name}</b>
      ) : view.kind === "turn" ? (
        <span className="sr-only">{t("kind.more")}</span>
      ) : (
        <span className="kind">{t(`kind.${view.kind}`)}</span>
      )}
      <em className="state">
        <span aria-hidden="true">{`${stateMark(view)} `}</span>
        {stateLabel(view, showing)}
      </em>
      <WayBack view={view} showing={showing} />
    </div>
  );
}

/** Takes one's own word back; for a removal always there, else with the passage that has the focus. */
function WayBack({ view, showing: { t, facts } }: { view: PassageView; showing: Showing }) {
  if (view.out) {
    return view.out.mine && !view.erased && facts.powers.redact ? (
      <button type="button" data-do="bring-back" data-redaction={view.out.id}>
        {t("undo")}
      </button>
    ) : null;
  }
  const decided = ["fine", "fix", "not_me", "talk"].includes(view.status);
  if (!decided || !view.mine || !facts.powers.decide) return null;
  return (
    <button type="button" className="later" data-do="take-back">
      {t("undo")}
    </button>
  );
}
