import type { ReactNode } from "react";

type Props = {
  quote: string;
  detail: string | null;
  language: string;
};

/** How a place reads, with the word that looks odd marked where it stands, or named before it. */
export function OddQuote({ quote, detail, language }: Props) {
  return (
    <span dir="auto" lang={language} className="font-read text-[16px] [overflow-wrap:anywhere]">
      {marked(quote, detail)}
    </span>
  );
}

function marked(quote: string, detail: string | null): ReactNode {
  if (!detail) return quote;
  const at = quote.indexOf(detail);
  if (at >= 0) {
    const end = at + detail.length;
    return (
      <>
        {quote.slice(0, at)}
        <mark className="rounded-[3px] bg-ins px-0.5 text-inherit">{detail}</mark>
        {quote.slice(end)}
      </>
    );
  }
  return (
    <>
      <bdi className="me-2 rounded-[3px] bg-ins px-1 font-ui text-[13px]">{detail}</bdi>
      {quote}
    </>
  );
}
