import type { PassageView } from "@/lib/core/review/passage-view";
import { lookWords } from "@/lib/core/words/look-words";
import type { Showing } from "./showing";

/** The removed spans of a passage by name, each with its way back: what a bar alone does not offer. */
export function CutList({ view, showing }: { view: PassageView; showing: Showing }) {
  const { t, facts } = showing;
  if (view.cuts.length === 0) return null;
  return (
    <ul className="cuts later" aria-label={t("cut.list")}>
      {view.cuts.map((cut) => (
        <li key={cut.id}>
          <del lang={facts.language} dir="auto">
            <span className="sr-only">{t("words.removed")} </span>
            {view.text.slice(cut.start, cut.end)}
          </del>
          <span>{lookWords(cut.look) || t("look.nothingShort")}</span>
          <span>{cut.mine ? t("cut.mine") : t("cut.other", { name: cut.byName })}</span>
          {cut.mine && facts.powers.redact && (
            <>
              <button type="button" data-do="relook" data-redaction={cut.id}>
                {t("look.change")}
              </button>
              <button type="button" data-do="bring-back" data-redaction={cut.id}>
                {t("undo")}
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
