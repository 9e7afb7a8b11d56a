import type { Span } from "@/lib/core/words/segments";

/** Earlier words with what is taken out of them now marked, for the eye and for the ear. */
export function MarkedWords({ text, out, said }: { text: string; out: Span[]; said: string }) {
  const edges = out.flatMap(({ start, end }) => [start, end]);
  const places = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b);
  return places.slice(0, -1).map((at, index) => {
    const words = text.slice(at, places[index + 1]);
    return out.some(({ start, end }) => start <= at && at < end) ? (
      <del key={at} className="cut">
        <span className="sr-only">{said} </span>
        {words}
      </del>
    ) : (
      words
    );
  });
}
