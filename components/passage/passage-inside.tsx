import type { ReactNode } from "react";
import { EffectNotes } from "@/components/integrity/effect-notes";
import { DeclinedNote } from "@/components/suggestion/declined-note";
import { SuggestionCard } from "@/components/suggestion/suggestion-card";
import { type Reply, ThreadList } from "@/components/thread/thread-list";
import type { PassageView } from "@/lib/core/review/passage-view";
import { Changes } from "./changes";
import { CutList } from "./cut-list";
import { OutNote } from "./out-note";
import { PassageHead } from "./passage-head";
import { PassageWords } from "./passage-words";
import type { Showing } from "./showing";
import { StandingNote } from "./standing-note";
import { wovenOf } from "./woven-of";

type Props = {
  view: PassageView;
  showing: Showing;
  /** The words while they are being changed, in place of them. */
  editor?: ReactNode;
  reply?: Reply | null;
};

/**
 * What a passage shows: the same on the server and, once it changed, in the browser. Its buttons carry
 * `data-do`; one listener for the whole page answers them.
 */
export function PassageInside({ view, showing, editor = null, reply = null }: Props) {
  const { out, suggestions } = view;
  const woven = wovenOf(view);
  return (
    <>
      <PassageHead view={view} showing={showing} />
      {editor ??
        (out ? (
          <OutNote view={view} out={out} showing={showing} />
        ) : (
          <PassageWords view={view} showing={showing} />
        ))}
      {!editor && <StandingNote view={view} showing={showing} />}
      {!editor && <EffectNotes effects={view.effects} t={showing.t} />}
      {!editor && view.syntax === "opaque" && <p className="hint">{showing.t("words.opaque")}</p>}
      {!editor && view.status === "reopened" && view.changes && (
        <Changes view={view} changes={view.changes} showing={showing} />
      )}
      {!editor &&
        suggestions.map((one) => (
          <SuggestionCard
            key={one.id}
            view={view}
            suggestion={one}
            woven={one === woven && !out}
            showing={showing}
          />
        ))}
      {!editor && view.declined && <DeclinedNote declined={view.declined} showing={showing} />}
      {!editor && !out && view.erased && <p className="hint">{showing.t("cut.erased")}</p>}
      {!editor && !out && <CutList view={view} showing={showing} />}
      <ThreadList view={view} showing={showing} reply={reply} />
    </>
  );
}
