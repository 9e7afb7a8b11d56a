import { dropTurns, flipSpeaker, fuseUntil } from "./damage-turns";
import { addWord, breakBold, breakContents, changeNumber, varyName } from "./damage-words";
import type { Damaged } from "./damaged";
import { NoPlace } from "./places";

/**
 * Everything at once that was seen in real translations of an interview of 152 turns: 17 turns in a row lost
 * with a heading whose entry stays, 111 turns left, two answers in the author's mouth, dead links in the
 * table of contents, a word of a foreign script, a broken label, a number, and a name in three ways, the
 * first of which is usual.
 */
export function damageAsReal(sound: Damaged, [usual = "", ...others]: string[]): Damaged {
  const fewer = fuseUntil(dropTurns(sound, 20, 17), 111, 7);
  const answers = fewer.post.passages.flatMap(({ turn, speaker }) =>
    turn !== null && speaker === 1 ? [turn] : [],
  );
  const turn = (place: number) => answers[place] ?? 0;
  const flipped = [12, 30].reduce((all, place) => flipSpeaker(all, turn(place)), fewer);
  const links = breakContents(breakContents(flipped, 2, "elsewhere"), 4, "nowhere");
  const marked = breakBold(addWord(links, turn(20), "оченьхорошо"), turn(40));
  const counted = changeSomeNumber(marked, 60);
  const [one = "", other = ""] = others;
  const ways = [...Array<string>(6).fill(usual), one, ...Array<string>(5).fill(usual), other];
  return varyName(counted, usual, ways);
}

/** Changes a number in the first turn from `turn` on that has one in digits. */
function changeSomeNumber(damaged: Damaged, turn: number): Damaged {
  try {
    return changeNumber(damaged, turn);
  } catch (error) {
    if (error instanceof NoPlace) return changeSomeNumber(damaged, turn + 1);
    throw error;
  }
}
