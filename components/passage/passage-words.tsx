import { clsx } from "clsx";
import type { ReactNode } from "react";
import { returnsOf, shownText } from "@/lib/client/page/offsets";
import type { PassageView } from "@/lib/core/review/passage-view";
import { lookWords } from "@/lib/core/words/look-words";
import type { Showing } from "./showing";
import { type Piece, weave } from "./weave";
import { wovenOf } from "./woven-of";

const tags = {
  // The page's own heading is its name: a title can be filtered away, or be a text field.
  title: "h2",
  byline: "p",
  note: "p",
  heading: "h2",
  "key-point": "p",
  turn: "p",
  caption: "p",
} as const;

/** The words of a passage, in the language they were said in, with what is taken out marked. */
export function PassageWords({ view, showing }: { view: PassageView; showing: Showing }) {
  const { language, direction } = showing.facts;
  const Tag = view.syntax === "opaque" ? "pre" : tags[view.kind];
  const returns = returnsOf(view.text);
  const woven = wovenOf(view)?.change;
  const wording = woven?.type === "words" ? woven.text : null;
  const pieces = weave(view.text, { cuts: view.cuts, wording, locale: language });
  return (
    <Tag
      className="words"
      id={view.kind === "heading" ? `${view.anchor}-words` : undefined}
      lang={language}
      dir={direction}
      data-words=""
      data-returns={returns.length > 0 ? returns.join(" ") : undefined}
    >
      {pieces.map((piece, index) => (
        // The pieces have no identity but their order; a change of one prints them all anew.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <WordsPiece key={index} piece={piece} showing={showing} />
      ))}
    </Tag>
  );
}

function WordsPiece({ piece, showing: { t } }: { piece: Piece; showing: Showing }) {
  if (piece.kind === "come") {
    return (
      <ins data-aside="">
        <span data-said="" className="sr-only">
          {t("words.added")}{" "}
        </span>
        {piece.text}
      </ins>
    );
  }
  const text = shownText(piece.text);
  const words = piece.kind === "gone" ? <Gone text={text} said={t("words.replaced")} /> : text;
  const { cut, slips, ends, instead } = piece;
  const own = cut && ends ? lookWords(cut.look) : "";
  const slip = slips ? "slip" : undefined;
  return (
    <>
      {cut ? (
        <del className={clsx("cut", slip)} data-cut={cut.id}>
          <span data-aside="" data-said="" className="sr-only">
            {t("words.removed")}{" "}
          </span>
          {words}
        </del>
      ) : (
        <Kept className={slip}>{words}</Kept>
      )}
      {own === instead ? (
        <Instead words={own} of={null} />
      ) : (
        <>
          <Instead words={own} of="marked" />
          <Instead words={instead} of="clean" />
        </>
      )}
    </>
  );
}

function Kept({ className, children }: { className: string | undefined; children: ReactNode }) {
  return className ? <span className={className}>{children}</span> : children;
}

function Gone({ text, said }: { text: string; said: string }) {
  return (
    <del data-replaced="" className="gone">
      <span data-aside="" data-said="" className="sr-only">
        {said}{" "}
      </span>
      {text}
    </del>
  );
}

/** What stands in place of a removal. `of`: the one view of the text that shows it; null where all do. */
function Instead({ words, of }: { words: string; of: "marked" | "clean" | null }) {
  if (words === "") return null;
  return (
    <span data-aside="" data-said="" className="instead" data-of={of ?? undefined}>
      {words}
    </span>
  );
}
