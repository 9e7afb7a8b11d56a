import { isUntranslated } from "./untranslated";

/**
 * How a passage of a translation stands to the passages of the original that it says again.
 * `unlinked`: nobody knows what it says. `unsure`: a link was found, but not surely. `follows`: all it
 * says was taken out. `left-out`: a part of what it says was taken out, and nobody chose which of its
 * words that is. `untranslated`: it has no words of its own yet. `stale`: the original's words changed since. `settled`: it says what the original says.
 */
export type Standing =
  | "unlinked"
  | "unsure"
  | "follows"
  | "left-out"
  | "untranslated"
  | "stale"
  | "settled";

/**
 * A link counts as known from here on; below it a person has to look (0 to 1, as `align` says). Over
 * damaged posts in eight languages none of 36,000 links from here on was wrong (alignment/damage.test.ts).
 */
export const SURE = 0.8;

/** A passage of the original, as far as its translations depend on it. */
export type Said = {
  /** Its words as written. */
  source: string;
  /** Taken out as a whole. */
  out: boolean;
  /** What is taken out of it, each removal by a name that stays when its place moves. */
  removals: string[];
};

/** A passage of a translation as it reads: its words as written, and what is taken out of them. */
export type Own = { source: string; cuts: unknown };

/**
 * What somebody found right, as hashes: what the originals said, what was out of them, and how the
 * passage itself read then.
 */
export type Settlement = { said: string; removed: string; own: string; cuts: string };

/** A passage with what it is linked to, in the original's order of reading. */
export type Linked = { linked: { said: Said; sure: number }[]; own: Own };

type Hash = (text: string) => string;

/** What is settled by saying that the passage is right as it is. */
export function settlementOf({ linked, own }: Linked, hash: Hash): Settlement {
  const said = linked.map((one) => one.said);
  return {
    said: saidHash(
      said.map(({ source }) => source),
      hash,
    ),
    removed: hash(JSON.stringify(said.map(({ out, removals }) => [out, [...removals].sort()]))),
    own: hash(own.source),
    cuts: hash(JSON.stringify(own.cuts)),
  };
}

/** Of what the originals say, in their order of reading: what `Settlement.said` holds. */
export function saidHash(sources: string[], hash: Hash): string {
  return hash(JSON.stringify(sources));
}

/** The same before anything was taken out: what an import brings says what the original said when imported. */
export function importedSettlement({ linked, own }: Linked, hash: Hash): Settlement {
  const untouched = linked.map(({ said, sure }) => ({
    sure,
    said: { source: said.source, out: false, removals: [] },
  }));
  return settlementOf({ linked: untouched, own: { source: own.source, cuts: [] } }, hash);
}

/**
 * Fail closed (DOMAIN.md): what is not surely linked is not known, and a removal leaves every passage out
 * that may say the same, until somebody chose its own words for it.
 */
export function standingOf(passage: Linked, settled: Settlement[], hash: Hash): Standing {
  const { linked } = passage;
  if (linked.length === 0) return "unlinked";
  if (linked.every(({ said }) => said.out)) return "follows";
  if (isUntranslated(passage.own.source)) return "untranslated";
  if (linked.some(({ sure }) => sure < SURE)) return "unsure";
  const now = settlementOf(passage, hash);
  const same = settled.filter(({ own }) => own === now.own);
  const touched = linked.some(({ said }) => said.out || said.removals.length > 0);
  const chosen = same.some(({ removed, cuts }) => removed === now.removed && cuts === now.cuts);
  if (touched && !chosen) return "left-out";
  const says = same.filter(({ said }) => said === now.said);
  const holds = touched ? says.length > 0 : says.some((one) => isWhole(one, now, hash));
  return holds ? "settled" : "stale";
}

/** Words written while something was out, and of which nothing had to go, lack it when it comes back. */
function isWhole({ removed, cuts }: Settlement, now: Settlement, hash: Hash): boolean {
  return removed === now.removed || cuts !== hash("[]");
}
