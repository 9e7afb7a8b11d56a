import { oddParts } from "@/lib/core/finding/quote-of";
import type { FindingRule } from "@/lib/core/post/finding";

type Props = { rule: FindingRule; quote: string; detail: string | null; language: string };

const mark = "rounded-[3px] bg-ins text-inherit";

/** How a place reads, with the piece that looks odd marked, or named where the words do not hold it. */
export function OddQuote({ rule, quote, detail, language }: Props) {
  const { before, odd, after, beside } = oddParts(rule, quote, detail);
  return (
    <span className="[overflow-wrap:anywhere]">
      {beside && (
        <code dir="auto" className={`${mark} me-2 px-1.5 py-0.5 font-mono text-[13px]`}>
          {beside}
        </code>
      )}
      <bdi lang={language} className="font-read text-[16px]">
        {before}
        {odd && <mark className={`${mark} px-0.5`}>{odd}</mark>}
        {after}
      </bdi>
    </span>
  );
}
