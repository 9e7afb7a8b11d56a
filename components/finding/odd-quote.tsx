import { oddPiece } from "@/lib/core/finding/quote-of";
import type { FindingRule } from "@/lib/core/post/finding";

type Props = { rule: FindingRule; quote: string; detail: string | null; language: string };

const odd = "rounded-[3px] bg-ins text-inherit";

/** How a place reads, with the piece that looks odd marked, or the label it is about before it. */
export function OddQuote({ rule, quote, detail, language }: Props) {
  const piece = oddPiece(rule, quote, detail);
  return (
    <span dir="auto" lang={language} className="font-read text-[16px] [overflow-wrap:anywhere]">
      {piece ? (
        <>
          {quote.slice(0, piece.start)}
          <mark className={`${odd} px-0.5`}>{quote.slice(piece.start, piece.end)}</mark>
          {quote.slice(piece.end)}
        </>
      ) : (
        <>
          {detail && <bdi className={`${odd} me-2 px-1.5 font-ui text-[13px]`}>{detail}</bdi>}
          {quote}
        </>
      )}
    </span>
  );
}
