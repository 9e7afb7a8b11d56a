import { dropTurn, flipSpeaker, fuseAnswer, splitTurn, swapTurns, turnsOf } from "./damage-turns";
import type { Damaged } from "./damaged";
import { NoPlace } from "./places";
import { makeRandom, pick } from "./random";

const acts: ((damaged: Damaged, turn: number, other: number) => Damaged)[] = [
  dropTurn,
  fuseAnswer,
  (damaged, turn) => splitTurn(damaged, turn),
  (damaged, turn, other) => splitTurn(damaged, turn, otherVoice(damaged, other)),
  swapTurns,
  flipSpeaker,
];

/** Drops, fuses, splits, swaps and flips turns at random; the same seed does the same. */
export function damageAtRandom(damaged: Damaged, seed: number, times: number): Damaged {
  const random = makeRandom(seed);
  let now = damaged;
  for (let done = 0; done < times; ) {
    const turns = Array.from({ length: turnsOf(now) }, (_, turn) => turn);
    const turn = pick(turns, random);
    const other = pick(
      turns.filter((one) => one !== turn),
      random,
    );
    try {
      now = pick(acts, random)(now, turn, other);
      done += 1;
    } catch (error) {
      // A turn of one sentence cannot be split, nor two with a heading between them fused: try another.
      if (!(error instanceof NoPlace)) throw error;
    }
  }
  return now;
}

function otherVoice({ post }: Damaged, turn: number): string | undefined {
  const speaker = post.passages.find((passage) => passage.turn === turn)?.speaker ?? 0;
  return post.speakers[speaker]?.label;
}
