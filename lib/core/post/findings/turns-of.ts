import { type Passage, type Post, sourceOf } from "../post";

/** A turn with its paragraphs; `voice` is the same for labels that the legend gives one name. */
export type Turn = { voice: string; section: number | null; passages: Passage[]; words: string[] };

/** The turns of a post in order of reading, their words as written in the post or as `wordsOf` has them. */
export function turnsOf(post: Post, wordsOf = (one: Passage) => sourceOf(post, one)): Turn[] {
  const turns: Turn[] = [];
  let last = -1;
  for (const passage of post.passages) {
    const { turn, speaker, section } = passage;
    if (turn === null || speaker === null) continue;
    if (turn !== last)
      turns.push({ voice: voiceOf(post, speaker), section, passages: [], words: [] });
    last = turn;
    turns.at(-1)?.passages.push(passage);
    turns.at(-1)?.words.push(wordsOf(passage));
  }
  return turns;
}

function voiceOf({ speakers }: Post, speaker: number): string {
  const { label = "", name = null } = speakers[speaker] ?? {};
  return name ?? label;
}

/** Turns of one voice that follow each other directly. */
export function pairsOf(turns: Turn[]): { first: Turn; second: Turn }[] {
  return turns.flatMap((second, index) => {
    const first = turns[index - 1];
    return first?.voice === second.voice ? [{ first, second }] : [];
  });
}
