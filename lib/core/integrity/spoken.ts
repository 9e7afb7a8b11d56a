import type { Left, Remains } from "./effect";

/** A turn with its paragraphs, those that are out among them. */
export type SpokenTurn = { speaker: number | null; section: number | null; parts: Left[] };

/** The turns of a transcript in order of reading. */
export function spokenTurns({ left }: Remains): SpokenTurn[] {
  const turns: SpokenTurn[] = [];
  let last: number | null = null;
  for (const part of left) {
    const { turn, speaker, section } = part.passage;
    if (turn === null) continue;
    if (turn !== last) turns.push({ speaker, section, parts: [] });
    last = turn;
    turns.at(-1)?.parts.push(part);
  }
  return turns;
}

/** What would be read of a passage; nothing when it is out. */
export function staying({ text, out, cuts }: Left): string {
  if (out) return "";
  let at = 0;
  const kept = cuts.map(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return before;
  });
  return [...kept, text.slice(at)].join("");
}

/** Whether anything of it is out. */
export function isTouched({ out, cuts }: Left): boolean {
  return out || cuts.length > 0;
}
