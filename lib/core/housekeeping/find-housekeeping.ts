import { countWords } from "../words/count-words";
import { phrases } from "./phrases";

/** A turn as it is read: the ids of its passages and their words. */
export type SaidTurn = { passages: string[]; text: string };

/** Between two turns about the recording, up to so many short ones belong to it ("Thanks!", "Great."). */
const BETWEEN = 2;
/** A turn of more words says something else as well, unless the recording is what it is about. */
const SMALL = 25;
/** Nobody tests a microphone in so many words. */
const LARGE = 110;
/** A run has at least so many turns, and so many of them are about the recording for sure. */
const FEWEST = 3;
const SURE = 2;

/**
 * Runs of consecutive turns that make the recording rather than the talk: "can you hear me?", sharing a
 * screen, starting the recorder. Rather too few than too many; nobody cuts them but a person.
 */
export function findHousekeeping(turns: SaidTurn[], language: string): string[][] {
  const about = aboutRecording(language);
  if (!about) return [];
  const runs: { from: number; to: number; sure: number }[] = [];
  for (const [at, turn] of turns.entries()) {
    if (countWords(turn.text) > LARGE || !about.test(turn.text)) continue;
    const open = runs.at(-1);
    if (open && joins(turns.slice(open.to + 1, at))) {
      open.to = at;
      open.sure += 1;
    } else runs.push({ from: at, to: at, sure: 1 });
  }
  return runs
    .filter(({ from, to, sure }) => to - from + 1 >= FEWEST && sure >= SURE)
    .map(({ from, to }) => turns.slice(from, to + 1).flatMap(({ passages }) => passages));
}

function joins(between: SaidTurn[]): boolean {
  return between.length <= BETWEEN && between.every(({ text }) => countWords(text) <= SMALL);
}

const made = new Map<string, RegExp | null>();

function aboutRecording(language: string): RegExp | null {
  const base = language.toLowerCase().split("-")[0] ?? "";
  const known = made.get(base);
  if (known !== undefined) return known;
  const own = phrases[base];
  const words = own?.map((one) => one.words).join("|");
  const dense = ["zh", "ja", "ko"].includes(base);
  const edge = dense ? "" : "(?<![\\p{L}\\p{M}])";
  const pattern = words ? new RegExp(`${edge}(?:${words})`, "iu") : null;
  made.set(base, pattern);
  return pattern;
}
