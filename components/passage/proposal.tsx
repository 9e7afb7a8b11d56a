import type { PassageView, SuggestionView } from "@/lib/core/review/passage-view";
import type { Showing } from "./showing";

/** `woven`: its words stand in those of the passage already. */
type Props = { view: PassageView; suggestion: SuggestionView; woven: boolean; showing: Showing };

/** A proposed wording under its passage: what the author can answer, or what it has lost touch with. */
export function Proposal({ view, suggestion, woven, showing }: Props) {
  const { t, facts } = showing;
  const { stale, mine, answerable, byName, change } = suggestion;
  return (
    <div className="proposal">
      <p className="m-0">
        {mine ? t("proposal.mine") : t("proposal.by", { name: byName })}
        {stale && ` ${t("proposal.stale")}`}
      </p>
      {!woven && "text" in change && (
        <p
          className="proposed"
          lang={facts.language}
          dir={facts.direction}
          data-proposed={suggestion.id}
        >
          {change.text}
        </p>
      )}
      <p className="answers">
        {answerable && facts.powers.answer && !view.out && (
          <>
            {!stale && (
              <button type="button" className="go" data-do="accept" data-suggestion={suggestion.id}>
                {t("proposal.accept")}
              </button>
            )}
            <button type="button" data-do="decline" data-suggestion={suggestion.id}>
              {t("proposal.decline")}
            </button>
          </>
        )}
        {mine && facts.powers.suggest && (
          <button type="button" data-do="withdraw" data-suggestion={suggestion.id}>
            {t("proposal.withdraw")}
          </button>
        )}
      </p>
    </div>
  );
}
