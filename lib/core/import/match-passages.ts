import { type Passage, type Post, sourceOf } from "../post/post";
import { type Gap, gapsBetween, pairGap } from "./pair-gap";

/** A passage that is in both posts, by its places in `passages`. */
export type Fit = {
  before: number;
  after: number;
  /** Its words are the ones it had in the post, or has here. */
  same: boolean;
  /** Words around it came, went or were put together otherwise: some of its own may be another's. */
  recut: boolean;
  /** Others have the same words, and what stands around them does not tell which one this is. */
  unclear: boolean;
};

/** Which passages of a corrected post are which of the post before. */
export type Match = {
  fits: Fit[];
  /** `recut`: in place of others, which are among the fits or dropped. */
  added: { after: number; recut: boolean }[];
  /** `next`: where what was said about it can be read, by its place in the new post. */
  dropped: { before: number; next: number | null }[];
};

/** One post, for matching: a line per passage. */
export type Lines = {
  /** What another passage has to have in common for being the same one in other words. */
  classes: string[];
  /** The same with its words. */
  words: string[];
  sources: string[];
  /** Whether words that nobody else says are enough to know it by. */
  telling: boolean[];
};

/** Characters that few passages have in common by chance; what is shorter is known by its neighbours only. */
const LONG = 24;

/**
 * Which passages of a corrected post are which of the one before: first those with words that nobody else
 * says, wherever they stand now; from these on their neighbours with the same words; then what is left
 * between them, by place and likeness. Short words are never known by themselves, so that of two that say
 * "Yes." each keeps its own decisions.
 * @param now the words of each passage as they are here; the post may have been made with these.
 */
export function matchPassages(before: Post, after: Post, now: string[]): Match {
  const there = linesOf(after, new Map());
  const here = linesOf(before, renamed(before, after));
  const known = new Set(there.words);
  for (const [at, source] of now.entries()) {
    const words = `${here.classes[at]} ${source}`;
    if (!known.has(here.words[at] ?? "") && known.has(words)) here.words[at] = words;
  }
  const pairs = samePlaces(here, there) ?? spread(here, there);
  const gaps = gapsBetween(pairs, there.words.length);
  return fill(here, there, { pairs, gaps });
}

/** Whether every passage is where it was; words may be others. */
export function isReshaped({ fits, added, dropped }: Match): boolean {
  return added.length + dropped.length > 0 || fits.some(({ before, after }) => before !== after);
}

function linesOf(post: Post, names: Map<string, string>): Lines {
  const classOf = ({ kind, syntax, speaker }: Passage) => {
    const label = speaker === null ? "" : (post.speakers[speaker]?.label ?? "");
    return JSON.stringify([kind, syntax, names.get(label) ?? label]);
  };
  const classes = post.passages.map(classOf);
  const sources = post.passages.map((passage) => sourceOf(post, passage));
  const words = classes.map((one, at) => `${one} ${sources[at]}`);
  const telling = post.passages.map(({ kind }, at) => {
    return kind !== "turn" || (sources[at]?.length ?? 0) >= LONG;
  });
  return { classes, sources, words, telling };
}

/** A label that is gone and the new one in its place are one speaker. */
function renamed(before: Post, after: Post): Map<string, string> {
  const labels = (post: Post) => new Set(post.speakers.map(({ label }) => label));
  const [old, now] = [labels(before), labels(after)];
  return new Map(
    before.speakers.flatMap(({ label }, at): [string, string][] => {
      const other = after.speakers[at]?.label;
      return other && !now.has(label) && !old.has(other) ? [[label, other]] : [];
    }),
  );
}

/** By place in the new post, the place before; and the other way round. */
export type Pairs = { of: (number | null)[]; to: (number | null)[] };

function samePlaces(here: Lines, there: Lines): Pairs | null {
  const same = here.words.length === there.words.length;
  if (!same || here.words.some((one, at) => one !== there.words[at])) return null;
  return { of: here.words.map((_, at) => at), to: here.words.map((_, at) => at) };
}

function spread(here: Lines, there: Lines): Pairs {
  const pairs: Pairs = { of: there.words.map(() => null), to: here.words.map(() => null) };
  const queue: [number, number][] = [];
  const take = (before: number, after: number) => {
    pairs.of[after] = before;
    pairs.to[before] = after;
    queue.push([before, after]);
  };
  const once = placesOnce(here.words);
  for (const [words, after] of placesOnce(there.words)) {
    const before = once.get(words);
    if (before !== undefined && there.telling[after]) take(before, after);
  }
  // What two neighbours claim is told once one of them has its own; so those known are gone through again.
  for (let known = 0; known < queue.length; ) {
    known = queue.length;
    for (const [before, after] of queue) {
      for (const step of [1, -1]) {
        const beside: [number, number] = [before + step, after + step];
        if (joins(pairs, { here, there }, beside, step)) take(...beside);
      }
    }
  }
  return pairs;
}

/** Whether both are free, say the same, and the neighbours on the other side know of no better. */
function joins(
  { of, to }: Pairs,
  { here, there }: { here: Lines; there: Lines },
  [before, after]: [number, number],
  step: number,
): boolean {
  const words = here.words[before];
  if (words === undefined || words !== there.words[after]) return false;
  if (to[before] !== null || of[after] !== null) return false;
  const rival = of[after + step];
  const other = to[before + step];
  const claimed = rival != null && rival - step !== before && here.words[rival - step] === words;
  const claims = other != null && other - step !== after && there.words[other - step] === words;
  return !(claimed && to[rival - step] === null) && !(claims && of[other - step] === null);
}

/** Words that only one passage has, with its place. */
function placesOnce(words: string[]): Map<string, number> {
  const places = new Map<string, number | null>();
  for (const [at, one] of words.entries()) places.set(one, places.has(one) ? null : at);
  return new Map([...places].flatMap(([one, at]) => (at === null ? [] : [[one, at] as const])));
}

function fill(here: Lines, there: Lines, { pairs, gaps }: { pairs: Pairs; gaps: Gap[] }): Match {
  const [runsHere, runsThere] = [runLengths(here.words), runLengths(there.words)];
  const [twins, again] = [countOf(here.words), countOf(there.words)];
  const fits: Fit[] = pairs.of.flatMap((before, after) => {
    if (before === null) return [];
    const words = here.words[before] ?? "";
    // Where one of them came or went, or something beside it, one neighbour is not enough.
    const twin = Math.max(twins.get(words) ?? 0, again.get(words) ?? 0) > 1;
    const changed = twins.get(words) !== again.get(words) || isBeside(pairs, before, after);
    const loose = twin && changed && !isBetween(pairs, before, after);
    const unclear = loose || runsHere[before] !== runsThere[after];
    return [{ before, after, same: true, recut: false, unclear }];
  });
  const added: Match["added"] = [];
  const next = new Map<number, number>();
  for (const gap of gaps) {
    const { paired, inPlace } = pairGap(gap, here, there);
    for (const { before, after } of paired) {
      const words = there.words[after] ?? "";
      const same = here.words[before] === words;
      const unclear = same && Math.max(twins.get(words) ?? 0, again.get(words) ?? 0) > 1;
      fits.push({ before, after, same, recut: !inPlace && !same, unclear });
    }
    const used = new Set(paired.map(({ after }) => after));
    const fresh = gap.after.filter((after) => !used.has(after));
    added.push(...fresh.map((after) => ({ after, recut: gap.before.length > 0 })));
    const beside = gap.after[0];
    if (beside !== undefined) for (const before of gap.before) next.set(before, beside);
  }
  fits.sort((a, b) => a.after - b.after);
  const to = new Map(fits.map(({ before, after }) => [before, after]));
  const gone = here.words.flatMap((_, before) => (to.has(before) ? [] : [before]));
  const dropped = gone.map((before) => {
    return { before, next: next.get(before) ?? nearest(before, to, here.words.length) };
  });
  return { fits, added: added.sort((a, b) => a.after - b.after), dropped };
}

/** Whether what stood on both sides of it still does, beside it. */
function isBetween({ to }: Pairs, before: number, after: number): boolean {
  const left = before === 0 ? after === 0 : to[before - 1] === after - 1;
  return left && (before + 1 === to.length || to[before + 1] === after + 1);
}

/** Whether something came or went beside it, and nothing stands in its place. */
function isBeside({ of, to }: Pairs, before: number, after: number): boolean {
  return [1, -1].some((step) => (to[before + step] === null) !== (of[after + step] === null));
}

/** Where the passage before it is now, else the one after it. */
function nearest(before: number, to: Map<number, number>, size: number): number | null {
  for (let at = before - 1; at >= 0; at -= 1) if (to.has(at)) return to.get(at) ?? null;
  for (let at = before + 1; at < size; at += 1) if (to.has(at)) return to.get(at) ?? null;
  return null;
}

/** Of each passage, how many with its words stand there in a row: of fewer than before nobody knows which. */
function runLengths(words: string[]): number[] {
  const lengths: number[] = [];
  for (let at = 0; at < words.length; ) {
    let end = at + 1;
    while (end < words.length && words[end] === words[at]) end += 1;
    lengths.push(...new Array<number>(end - at).fill(end - at));
    at = end;
  }
  return lengths;
}

function countOf(words: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of words) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
