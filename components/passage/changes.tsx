import { shownText } from "@/lib/client/page/offsets";
import type { PassageView } from "@/lib/core/review/passage-view";
import type { WordDiff } from "@/lib/core/words/word-diff";
import type { Showing } from "./showing";

type Props = { view: PassageView; changes: WordDiff[]; showing: Showing };

/** Under a passage that was fine before its words changed: how they differ, so that one look is enough. */
export function Changes({ view, changes, showing }: Props) {
  const { t, facts } = showing;
  return (
    <div className="changes">
      <p>{view.mine ? t("changes.mine") : t("changes.other", { name: view.byName ?? "" })}</p>
      <p className="changed" lang={facts.language} dir={facts.direction}>
        {changes.map((part, index) => (
          // The parts have no identity but their order; a change of one prints them all anew.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <ChangedPart key={index} part={part} t={t} />
        ))}
      </p>
    </div>
  );
}

function ChangedPart({ part: { kind, text }, t }: { part: WordDiff; t: Showing["t"] }) {
  const words = shownText(text);
  if (kind === "same") return words;
  if (kind === "removed") {
    return (
      <del className="gone">
        <span className="sr-only">{t("changes.gone")} </span>
        {words}
      </del>
    );
  }
  return (
    <ins>
      <span className="sr-only">{t("changes.come")} </span>
      {words}
    </ins>
  );
}
