import type { Turn } from "../post/findings/turns-of";

/** So many turns on either side are looked at, so that a long monologue is no work. */
const FARTHEST = 40;

/**
 * Speakers of other voices than a stretch of turns, by how near they speak to it: who spoke before comes before
 * who speaks after. One speaker a voice.
 */
export function nearVoices(turns: Turn[], first: number, last: number): number[] {
  const near = new Map<string, number>();
  for (let far = 1; far <= FARTHEST; far += 1) {
    for (const turn of [turns[first - far], turns[last + far]]) {
      const speaker = turn?.passages[0]?.speaker ?? null;
      if (!turn || speaker === null || turn.voice === turns[last]?.voice) continue;
      if (!near.has(turn.voice)) near.set(turn.voice, speaker);
    }
  }
  return [...near.values()];
}
