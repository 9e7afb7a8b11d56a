import { Fragment } from "react";
import { PassageArticle } from "@/components/passage/passage-article";
import type { Showing } from "@/components/passage/showing";
import { waits } from "@/lib/client/review/entries";
import type {
  BesideText,
  PassageView,
  ReviewView,
  SectionView,
} from "@/lib/core/review/passage-view";
import { RestOffer } from "./rest-offer";

/** Passages that the browser lays out together, when they come near the screen (PERFORMANCE.md). */
const CHUNK = 50;

type Props = {
  view: Pick<ReviewView, "sections" | "passages"> & { beside?: BesideText | null };
  showing: Showing;
};

/** The document: every section with its passages, in order of reading. */
export function ReviewSections({ view, showing }: Props) {
  const passages = new Map(view.passages.map((passage) => [passage.id, passage]));
  return (
    <>
      <h1 className="sr-only">{showing.t("metaTitle")}</h1>
      {view.sections.map((section) => (
        <Section
          key={section.index ?? "first"}
          section={section}
          showing={showing}
          beside={view.beside ?? null}
          passages={section.passages.flatMap((id) => passages.get(id) ?? [])}
        />
      ))}
    </>
  );
}

type SectionProps = {
  section: SectionView;
  passages: PassageView[];
  showing: Showing;
  beside: BesideText | null;
};

function Section({ section, passages, showing, beside }: SectionProps) {
  const [first] = passages;
  const heading = first?.kind === "heading" && section.index !== null ? first : null;
  const waiting = passages.filter(waits).length;
  const chunks = Array.from({ length: Math.ceil(passages.length / CHUNK) }, (_, index) =>
    passages.slice(index * CHUNK, (index + 1) * CHUNK),
  );
  return (
    <section
      className="section"
      aria-labelledby={heading ? `${heading.anchor}-words` : undefined}
      aria-label={heading ? undefined : nameOf(section, showing)}
    >
      {chunks.map((chunk) => (
        <div
          key={chunk[0]?.id}
          className="chunk"
          style={{ containIntrinsicSize: `auto ${heightOf(chunk)}px` }}
        >
          {chunk.map((passage) => (
            <Fragment key={passage.id}>
              <PassageArticle view={passage} showing={showing} beside={beside} />
              {passage.kind === "title" && <Lead showing={showing} />}
            </Fragment>
          ))}
        </div>
      ))}
      {showing.facts.powers.decide && (
        <div className="foot" data-foot={section.index ?? ""}>
          <RestOffer count={waiting} t={showing.t} />
        </div>
      )}
    </section>
  );
}

/** A section without a heading of its own, or whose heading this viewer does not see. */
function nameOf({ index }: SectionView, { t }: Showing): string {
  return index === null ? t("nav.first") : t("nav.untitled", { number: index + 1 });
}

/** What holds for everything below: nothing is public. */
function Lead({ showing: { t, facts } }: { showing: Showing }) {
  return <p className="sub">{facts.powers.decide ? t("promise") : t("promiseOther")}</p>;
}

/** About how high passages are, in CSS pixels, so that the scroll bar hardly moves. */
function heightOf(passages: PassageView[]): number {
  return passages.reduce((sum, { text }) => sum + 56 + 30 * Math.ceil(text.length / 68), 0);
}
