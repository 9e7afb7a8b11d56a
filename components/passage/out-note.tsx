import type { OutView, PassageView } from "@/lib/core/review/passage-view";
import { lookWords } from "@/lib/core/words/look-words";
import { PassageWords } from "./passage-words";
import type { Showing } from "./showing";

/** In place of a passage that is out: that it will not be published, and a way to look at it. */
export function OutNote({
  view,
  out,
  showing,
}: {
  view: PassageView;
  out: OutView;
  showing: Showing;
}) {
  const { t } = showing;
  const instead = lookWords(out.look);
  return (
    <>
      <p className="out-note">
        {instead ? t.rich("out.instead", { words: instead, q: quoted(showing) }) : t("out.note")}
      </p>
      {out.until && <p className="hint">{t("out.until", { time: timeOf(showing, out.until) })}</p>}
      {view.erased ? (
        <p className="hint">{t("out.erased")}</p>
      ) : (
        <details className="peek">
          <summary>{t("out.peek")}</summary>
          <div className="peeked">
            <span className="sr-only">{t("words.removed")} </span>
            <PassageWords view={view} showing={showing} />
          </div>
        </details>
      )}
    </>
  );
}

function timeOf({ format }: Showing, at: string): string {
  return format.dateTime(new Date(at), { dateStyle: "long" });
}

function quoted({ facts }: Showing) {
  return (chunks: React.ReactNode) => (
    <q lang={facts.language} dir="auto" className="not-italic">
      {chunks}
    </q>
  );
}
