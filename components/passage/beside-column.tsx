import type { BesideText, BesideWords } from "@/lib/core/review/passage-view";
import type { Showing } from "./showing";

type Props = { beside: BesideText; words: BesideWords[]; t: Showing["t"] };

/** What another language says at this passage. It scrolls with it, since it stands in the same row. */
export function BesideColumn({ beside: { language, direction }, words, t }: Props) {
  return (
    <div className="beside" lang={language} dir={direction}>
      {words.map(({ id, text, out, alone }) =>
        out ? (
          <p key={id} className="gone">
            <span className="sr-only">{t("words.removed")} </span>
            <s>{text}</s>
          </p>
        ) : (
          <p key={id} data-alone={alone ? "" : undefined}>
            {text}
          </p>
        ),
      )}
    </div>
  );
}
