import type { Aligned, Alignment, Side } from "@/lib/core/alignment/alignment";
import { checksOf } from "@/lib/core/alignment/checks/checks-of";
import type { DifferenceView } from "@/lib/core/translation/open-place";
import { type PassageState, statesOf } from "@/lib/db/passage-state";
import type { ReviewRows } from "@/lib/db/review";

/**
 * What a translation says otherwise than its original, by the links as they stand: turns that are missing or
 * in somebody else's mouth, numbers, names. What is out on both sides is nobody's business any more.
 */
export function differencesOf(rows: ReviewRows, original: ReviewRows): DifferenceView[] {
  const theirs = [...statesOf(original).values()];
  const own = [...statesOf(rows).values()].map(withoutFresh);
  const checks = checksOf(sideOf(original, theirs), sideOf(rows, own), alignmentOf(own, theirs));
  const out = new Set([...outIn(theirs, "o"), ...outIn(own, "t"), ...freshIn(rows, theirs)]);
  return checks
    .filter(({ originals, passages }) => {
      const named = [...originals.map((key) => `o ${key}`), ...passages.map((key) => `t ${key}`)];
      return named.some((one) => !out.has(one));
    })
    .map(({ rule, detail, originals, passages }) => ({
      ...{ rule, detail },
      original: originals[0] ?? null,
      passage: passages[0] ?? null,
    }));
}

/** Without words of its own it says nothing, so nothing otherwise either. */
function withoutFresh(state: PassageState): PassageState {
  const fresh = state.standing === "untranslated";
  return fresh ? { ...state, rows: { ...state.rows, originals: [] } } : state;
}

function freshIn(rows: ReviewRows, theirs: PassageState[]): string[] {
  const fresh = [...statesOf(rows).values()].filter(({ standing }) => standing === "untranslated");
  const ids = new Set(
    fresh.flatMap((one) => one.rows.originals.map(({ originalId }) => originalId)),
  );
  const said = theirs.filter(({ id }) => ids.has(id));
  return [
    ...fresh.map(({ passage }) => `t ${passage.key}`),
    ...said.map(({ passage }) => `o ${passage.key}`),
  ];
}

function outIn(states: PassageState[], side: string): string[] {
  return states.filter(({ look }) => look).map(({ passage }) => `${side} ${passage.key}`);
}

function sideOf({ post, transcript }: ReviewRows, states: PassageState[]): Side {
  const sources = new Map(states.map(({ passage, revision }) => [passage.key, revision.source]));
  return { post, language: transcript.language, sources };
}

/** Links as `align` gives them: passages that share an original stand in one link. */
function alignmentOf(own: PassageState[], theirs: PassageState[]): Alignment {
  const keyOf = new Map(theirs.map(({ id, passage }) => [id, passage.key]));
  const links: Aligned[] = [];
  for (const { passage, rows } of own) {
    const originals = rows.originals.flatMap(({ originalId }) => keyOf.get(originalId) ?? []);
    if (originals.length === 0) continue;
    const sure = Math.min(...rows.originals.map((link) => link.sure));
    const shared = links.find((link) => link.originals.some((key) => originals.includes(key)));
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
