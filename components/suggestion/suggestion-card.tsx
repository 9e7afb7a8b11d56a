import { MarkedWords } from "@/components/passage/marked-words";
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
        <What view={view} suggestion={suggestion} showing={showing} />
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
function What({ view, suggestion, showing }: Told) {
  const { t, facts } = showing;
  const { id, change } = suggestion;
  switch (change.type) {
    case "speaker":
      return <p className="what">{t("suggestion.what.speaker", { label: change.label })}</p>;
    case "split":
      return suggestion.stale || view.out ? null : (
        <SplitPlace view={view} {...change} showing={showing} />
      );
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

/** Letters of the new paragraph that show where it would begin. */
const TELLING = 80;

type Place = { view: PassageView; at: number; label: string | null; showing: Showing };

/** Where the new paragraph would begin, and who would say it; what is out of it is marked. */
function SplitPlace({ view, at, label, showing: { t, facts } }: Place) {
  const end = Math.min(view.text.length, at + TELLING);
  const out = view.cuts
    .map((cut) => ({ start: Math.max(cut.start, at) - at, end: Math.min(cut.end, end) - at }))
    .filter(({ start, end: last }) => start < last);
  return (
    <p className="what">
      {label === null ? t("suggestion.what.split") : t("suggestion.what.splitBy", { label })}{" "}
      <q lang={facts.language} dir="auto">
        <MarkedWords text={view.text.slice(at, end)} out={out} said={t("words.removed")} />
        {end < view.text.length && "…"}
      </q>
    </p>
  );
}
