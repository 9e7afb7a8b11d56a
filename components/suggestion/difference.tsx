import type { Showing } from "@/components/passage/showing";
import { phraseDiff } from "@/lib/core/words/phrase-diff";
import type { WordDiff } from "@/lib/core/words/word-diff";

type Props = { before: string; after: string; of?: object; showing: Showing };

/** How one wording differs from another; both can be read back from it (`readPassage`). */
export function Difference({ before, after, of, showing }: Props) {
  const { language, direction } = showing.facts;
  return (
    <p className="proposed" lang={language} dir={direction} {...of}>
      {phraseDiff(before, after, language).map((part, index) => (
        // The parts have no identity but their order; a change of one prints them all anew.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Part key={index} part={part} showing={showing} />
      ))}
    </p>
  );
}

/** Words that stay, go or come, told apart for the ear, too. */
export function Part({
  part: { kind, text },
  showing: { t },
}: {
  part: WordDiff;
  showing: Showing;
}) {
  if (kind === "same") return text;
  const said = (
    <span data-said="" className="sr-only">
      {t(kind === "removed" ? "words.removed" : "words.comes")}{" "}
    </span>
  );
  return kind === "removed" ? (
    <del data-replaced="" className="gone">
      {said}
      {text}
    </del>
  ) : (
    <ins>
      {said}
      {text}
    </ins>
  );
}
