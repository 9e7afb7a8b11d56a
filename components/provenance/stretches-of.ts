import type { ProvenanceView } from "@/lib/core/provenance/views";
import type { Span } from "@/lib/core/words/segments";

/** Sentences in a row that one version last changed; `out` is what is taken out of them, from their start. */
export type Stretch = { start: number; version: number; text: string; out: Span[] };

export function stretchesOf({ sentences, versions }: ProvenanceView): Stretch[] {
  const { text = "", out = [] } = versions.at(-1) ?? {};
  const joined: { start: number; end: number; version: number }[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (last?.version === sentence.version) last.end = sentence.end;
    else joined.push({ ...sentence });
  }
  return joined.map(({ start, end, version }) => ({
    ...{ start, version },
    text: text.slice(start, end),
    out: out.flatMap((cut) => {
      const inside = { start: Math.max(cut.start, start), end: Math.min(cut.end, end) };
      return inside.start < inside.end
        ? [{ start: inside.start - start, end: inside.end - start }]
        : [];
    }),
  }));
}
