import "server-only";
import type { Aligned, Alignment, Side } from "@/lib/core/alignment/alignment";
import type { Check } from "@/lib/core/alignment/checks/check";
import { checksOf } from "@/lib/core/alignment/checks/checks-of";
import { holdsBack } from "@/lib/core/translation/consent";
import { cutSource } from "@/lib/core/words/cut-source";
import { sha256 } from "./act";
import type { DismissalRow } from "./dismissals";
import { markOf } from "./mark-of";
import { type PassageState, statesOf } from "./passage-state";
import type { ReviewRows } from "./review";

/** Something that a translation says otherwise than its original. */
export type Difference = Check & {
  /** Another one once either side reads otherwise; no words are in it. */
  mark: string;
  /** Who said that it is right so, and why; null while nobody did. */
  dismissal: DismissalRow | null;
};

/** What was worked out of rows; they are a snapshot that nobody changes, and go with it. */
const known = new WeakMap<ReviewRows, Difference[]>();

/**
 * What a translation says otherwise than its original, by the links as they stand: turns that are missing or
 * in somebody else's mouth, numbers, names. What is out on both sides is nobody's business any more. Worked
 * out once for the same rows; none for an original.
 */
export function differencesOf(rows: ReviewRows): Difference[] {
  const found = known.get(rows) ?? (rows.original ? workOut(rows, rows.original) : []);
  known.set(rows, found);
  return found;
}

/**
 * Keys of the passages that say something else than what they say again, as far as that can be told, and
 * nobody said that it is right so: a yes to what says the same is none to them.
 */
export function heldBack(rows: ReviewRows): Set<string> {
  const open = differencesOf(rows).filter(({ rule, dismissal }) => holdsBack(rule) && !dismissal);
  const out = outIn([...statesOf(rows).values()]);
  return new Set(open.flatMap(({ passages }) => passages.filter((key) => !out.has(key))));
}

function workOut(rows: ReviewRows, original: ReviewRows): Difference[] {
  const theirs = [...statesOf(original).values()];
  const own = [...statesOf(rows).values()].map(withoutFresh);
  const checks = checksOf(sideOf(original, theirs), sideOf(rows, own), alignmentOf(own, theirs));
  const fresh = freshIn(rows, theirs);
  const outThere = new Set([...outIn(theirs), ...fresh.originals]);
  const outHere = new Set([...outIn(own), ...fresh.passages]);
  const [left, right] = [marksOf(original, theirs), marksOf(rows, own)];
  return checks
    .filter(({ originals, passages }) => {
      const here = passages.some((key) => !outHere.has(key));
      return here || originals.some((key) => !outThere.has(key));
    })
    .map((check) => {
      const originals = check.originals.map((key) => left.get(key));
      const passages = check.passages.map((key) => right.get(key));
      const mark = sha256(JSON.stringify([check.rule, originals, passages]));
      const dismissal = rows.transcript.dismissals.find((row) => row.mark === mark) ?? null;
      return { ...check, mark, dismissal };
    });
}

/** Without words of its own it says nothing, so nothing otherwise either. */
function withoutFresh(state: PassageState): PassageState {
  const fresh = state.standing === "untranslated";
  return fresh ? { ...state, rows: { ...state.rows, originals: [] } } : state;
}

/** Keys of what has no words of its own yet, and of what it will say again. */
function freshIn(rows: ReviewRows, theirs: PassageState[]) {
  const fresh = [...statesOf(rows).values()].filter(({ standing }) => standing === "untranslated");
  const ids = new Set(
    fresh.flatMap((one) => one.rows.originals.map(({ originalId }) => originalId)),
  );
  const keyOf = ({ passage }: PassageState) => passage.key;
  return {
    originals: theirs.filter(({ id }) => ids.has(id)).map(keyOf),
    passages: fresh.map(keyOf),
  };
}

/** What each passage reads as, and who says it. */
function marksOf({ post }: ReviewRows, states: PassageState[]): Map<string, string[]> {
  return new Map(
    states.map((state) => {
      const { key, speaker } = state.passage;
      return [key, [markOf(state), post.speakers[speaker ?? -1]?.label ?? ""]];
    }),
  );
}

function outIn(states: PassageState[]): Set<string> {
  return new Set(states.filter(({ look }) => look).map(({ passage }) => passage.key));
}

/** As it reads without what is taken out of its passages: that is what would be published. */
function sideOf({ post, transcript }: ReviewRows, states: PassageState[]): Side {
  const sources = states.map(({ passage, revision, cuts }): [string, string] => {
    return [passage.key, cutSource(revision.source, cuts, passage.syntax) ?? ""];
  });
  return { post, language: transcript.language, sources: new Map(sources) };
}

/** Links as `align` gives them: passages that share an original stand in one link. */
function alignmentOf(own: PassageState[], theirs: PassageState[]): Alignment {
  const keyOf = new Map(theirs.map(({ id, passage }) => [id, passage.key]));
  const links: Aligned[] = [];
  // By passage of the original, the place of the first link that has it.
  const first = new Map<string, number>();
  for (const { passage, rows } of own) {
    const originals = rows.originals.flatMap(({ originalId }) => keyOf.get(originalId) ?? []);
    if (originals.length === 0) continue;
    const sure = Math.min(...rows.originals.map((link) => link.sure));
    const at = Math.min(...originals.map((key) => first.get(key) ?? links.length));
    for (const key of originals) if (!first.has(key)) first.set(key, at);
    const shared = links[at];
    if (!shared) links.push({ originals, passages: [passage.key], sure });
    else {
      shared.passages.push(passage.key);
      shared.originals.push(...originals.filter((key) => !shared.originals.includes(key)));
      shared.sure = Math.min(shared.sure, sure);
    }
  }
  const linked = new Set(links.flatMap((link) => link.originals));
  const passages = own.filter(({ rows }) => rows.originals.length === 0);
  return {
    links,
    unlinked: {
      originals: theirs.flatMap(({ passage }) => (linked.has(passage.key) ? [] : [passage.key])),
      passages: passages.map(({ passage }) => passage.key),
    },
  };
}
