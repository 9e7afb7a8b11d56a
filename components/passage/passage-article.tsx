import { attributesOf } from "@/lib/client/page/read-passage";
import type { BesideText, PassageView } from "@/lib/core/review/passage-view";
import { BesideColumn } from "./beside-column";
import { PassageInside } from "./passage-inside";
import type { Showing } from "./showing";

type Props = { view: PassageView; showing: Showing; beside?: BesideText | null };

/**
 * A passage as part of the document: plain HTML that carries its own facts. It becomes interactive when
 * it has the focus; React prints it again only when it changed (LivePassage).
 */
export function PassageArticle({ view, showing, beside }: Props) {
  return (
    <article
      id={view.anchor}
      className="passage"
      tabIndex={-1}
      aria-labelledby={`${view.anchor}-who`}
      {...attributesOf(view)}
    >
      <div className="inside">
        <PassageInside view={view} showing={showing} />
      </div>
      {beside && <BesideColumn beside={beside} words={beside.words[view.id] ?? []} t={showing.t} />}
    </article>
  );
}
