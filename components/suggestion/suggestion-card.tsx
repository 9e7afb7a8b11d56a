import type { Showing } from "@/components/passage/showing";
import type { PassageView, SuggestionView } from "@/lib/core/review/passage-view";
import { ChangeList } from "./change-list";
import { Difference } from "./difference";
import { SuggestionAnswers } from "./suggestion-answers";

/** `woven`: its words stand in those of the passage already. */
type Props = { view: PassageView; suggestion: SuggestionView; woven: boolean; showing: Showing };

/**
 * What somebody suggests, under its passage: each of several by itself. One that was written for other words
 * stays, with what it would be now.
 */
export function SuggestionCard({ view, suggestion, woven, showing }: Props) {
  const { t } = showing;
  const { stale, mine, byName, change, reason, hint } = suggestion;
  const type = change.type;
  return (
    <section
      className="suggestion"
      aria-label={mine ? t("suggestion.mine.label") : t("suggestion.by.label", { name: byName })}
      data-mine={mine ? "" : undefined}
    >
      <p className="asks">
        <b>{mine ? t(`suggestion.mine.${type}`) : t(`suggestion.by.${type}`, { name: byName })}</b>
        {reason && <span className="chip">{t(`reason.${reason}`)}</span>}
        {hint && <span className="hint-of">{t(`suggestion.hint.${hint}`)}</span>}
      </p>
      {type === "words" ? (
        stale ? (
          <StaleWords view={view} suggestion={suggestion} showing={showing} />
        ) : (
          <Words {...{ view, suggestion, woven, showing }} />
        )
      ) : (
        <What suggestion={suggestion} showing={showing} />
      )}
      {stale && type !== "words" && <p className="hint">{t("suggestion.stale")}</p>}
      <SuggestionAnswers view={view} suggestion={suggestion} showing={showing} />
    </section>
  );
}

function Words({ view, suggestion, woven, showing }: Props) {
  const { id, change, answerable } = suggestion;
  if (!("text" in change)) return null;
  const ticks = answerable && showing.facts.powers.answer && !view.out;
  return (
    <>
      {!woven && (
        <Difference
          before={view.text}
          after={change.text}
          of={{ "data-difference": id }}
          showing={showing}
        />
      )}
      <ChangeList {...{ id, ticks, showing }} before={view.text} after={change.text} />
    </>
  );
}

type Told = Omit<Props, "woven">;

/** Both texts, and beside them what it would be on the words of now; nothing of it is taken by itself. */
function StaleWords({ view, suggestion: { id, change, before, rebased }, showing }: Told) {
  if (!("text" in change)) return null;
  const { t } = showing;
  return (
    <>
      <p className="hint">{t("suggestion.stale")}</p>
      <Difference
        {...{ before, showing }}
        after={change.text}
        of={{ "data-difference": id, "data-kept": "" }}
      />
      <p className="hint">{t(rebased === null ? "suggestion.apart" : "suggestion.rebased")}</p>
      {rebased !== null && (
        <Difference
          {...{ showing }}
          before={view.text}
          after={rebased}
          of={{ "data-rebased": id }}
        />
      )}
    </>
  );
}

/** A suggestion that is not about words alone, in a sentence. */
function What({ suggestion, showing }: Omit<Told, "view">) {
  const { t, facts } = showing;
  const { id, change } = suggestion;
  switch (change.type) {
    case "speaker":
      return <p className="what">{t("suggestion.what.speaker", { label: change.label })}</p>;
    case "heading":
    case "keyPoint":
      return (
        <p className="proposed" lang={facts.language} dir={facts.direction} data-proposed={id}>
          {change.text}
        </p>
      );
    default:
      return null;
  }
}
