import type { Post } from "../../post/post";
import { asBefore, type Draft, type Said, type StructureProblem, voiceOf } from "./draft";
import { after, before, relabel } from "./labels";

/** Gives a paragraph, and with `rest` those after it in its turn, to another voice of the post. */
export function giveToSpeaker(
  { post }: Said,
  at: number,
  { label, rest }: { label: string; rest: boolean },
): Draft | StructureProblem {
  const passage = post.passages[at];
  if (!passage || passage.turn === null) return "no-such";
  if (!post.speakers.some((one) => one.label === label)) return "no-such";
  if (voiceOf(post, passage) === label) return "nothing";
  let last = at;
  while (rest && post.passages[last + 1]?.turn === passage.turn) last += 1;
  const previous = before(post, at);
  const joins = previous !== null && voiceOf(post, previous) === label;
  const first = relabel(post, at, joins ? null : label);
  const next = labelAfter(post, last, label);
  if (!first || !next) return "markup";
  const wanted = asBefore(post);
  for (let one = at; one <= last; one += 1) {
    const own = wanted[one];
    if (own) own.voice = label;
  }
  return { changes: [...first, ...next], wanted };
}

/**
 * What follows words that are somebody else's now: it keeps its own voice by a label, and needs none where it
 * goes on in the same one.
 */
export function labelAfter(post: Post, at: number, voice: string) {
  const next = after(post, at);
  if (!next) return [];
  const own = voiceOf(post, next);
  if (own === voice) return next.label ? relabel(post, at + 1, null) : [];
  return next.label || own === null ? [] : relabel(post, at + 1, own);
}
