import type { Showing } from "@/components/passage/showing";
import type { PassageView, SuggestionView } from "@/lib/core/review/passage-view";

type Props = { view: PassageView; suggestion: SuggestionView; showing: Showing };

/** What can be said to a suggestion, by the side it is for; its maker can take it back. */
export function SuggestionAnswers({ view, suggestion, showing: { t, facts } }: Props) {
  const { id, stale, mine, answerable, change, rebased } = suggestion;
  const { powers } = facts;
  const answers = answerable && powers.answer;
  const words = change.type === "words" && view.syntax !== "opaque";
  return (
    <p className="answers">
      {answers && !view.out && !stale && (
        <button type="button" className="go" data-do="accept" data-suggestion={id}>
          {t("proposal.accept")}
        </button>
      )}
      {answers && (
        <button type="button" data-do="decline" data-suggestion={id}>
          {t("proposal.decline")}
        </button>
      )}
      {answers && words && !view.out && powers.suggest && (
        <button type="button" data-do="counter" data-suggestion={id}>
          {t("suggestion.counter")}
        </button>
      )}
      {mine && stale && rebased !== null && !view.out && powers.suggest && (
        <button type="button" className="go" data-do="again" data-suggestion={id}>
          {t("suggestion.again")}
        </button>
      )}
      {mine && powers.suggest && (
        <button type="button" data-do="withdraw" data-suggestion={id}>
          {t("proposal.withdraw")}
        </button>
      )}
    </p>
  );
}
