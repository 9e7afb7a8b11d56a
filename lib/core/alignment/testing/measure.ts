import { align } from "../align";
import type { Side } from "../alignment";
import type { Check } from "../checks/check";
import { checksOf } from "../checks/checks-of";
import { type Damage, damagedBy } from "./damage";
import { type Defect, defectsOf, names, touches } from "./defects";
import { scoreOf } from "./pairs";

type Kind = Defect["kind"];

/** What was found in damaged translations. */
export type Counts = {
  /** Passages that say something of the original, those that were linked, and those linked rightly. */
  said: number;
  linked: number;
  right: number;
  sure: number;
  wrongAndSure: string[];
  /** Defects by kind, and those that a finding names. */
  defects: Record<Kind, number>;
  named: Record<Kind, number>;
  /** Findings, and those about nothing that happened. */
  findings: number;
  sound: number;
};

type Pair = { original: Side; side: Side };

/**
 * Damages a translation, aligns and checks it, and compares with what happened. What the sound translation
 * is told already counts for nothing; half of its words leave nothing that checks could be held to.
 */
export function measureDamage({ original, side }: Pair, happened: Damage[]): Counts {
  const { side: changed, truth } = damagedBy(side, happened);
  const alignment = align(original, changed, []);
  const links = scoreOf(alignment, truth);
  const said = [...truth.values()].filter((originals) => originals.length > 0).length;
  const short = happened.some(({ kind }) => kind === "shorten");
  const known = knownIn({ original, side });
  const checks = short
    ? []
    : checksOf(original, changed, alignment).filter(({ detail }) => !known.has(detail));
  const defects = short ? [] : defectsOf(original, changed, truth);
  const halves = halvesIn(truth);
  const isAbout = (check: Check) =>
    check.rule === "entry-without-section" ||
    defects.some((defect) => touches(check, defect)) ||
    check.passages.some((key) => halves.has(key) || truth.get(key)?.length === 0);
  const named = defects.filter((defect) => checks.some((check) => names(check, defect)));
  const { linked, right, sure, wrongAndSure } = links;
  return {
    ...{ said, linked, right, sure, wrongAndSure },
    ...{ defects: byKind(defects), named: byKind(named) },
    findings: checks.length,
    sound: checks.filter((check) => !isAbout(check)).length,
  };
}

const knownOf = new WeakMap<Side, Set<string>>();

/** What is said of the sound translation: names that it spells otherwise. */
function knownIn({ original, side }: Pair): Set<string> {
  const known =
    knownOf.get(side) ??
    new Set(checksOf(original, side, align(original, side, [])).map(({ detail }) => detail));
  knownOf.set(side, known);
  return known;
}

function byKind(defects: Defect[]): Record<Kind, number> {
  const count = (kind: Kind) => defects.filter((defect) => defect.kind === kind).length;
  return {
    dropped: count("dropped"),
    fused: count("fused"),
    flipped: count("flipped"),
    moved: count("moved"),
  };
}

/** Passages that share an original with another: what was split. */
function halvesIn(truth: Map<string, string[]>): Set<string> {
  const counts = new Map<string, number>();
  for (const key of [...truth.values()].flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const shared = [...truth].filter(([, originals]) =>
    originals.some((key) => (counts.get(key) ?? 0) > 1),
  );
  return new Set(shared.map(([key]) => key));
}

/** All of them together. */
export function countsOf(counts: Counts[]): Counts {
  const sum = (of: (one: Counts) => number) => counts.reduce((all, one) => all + of(one), 0);
  const kinds = (of: (one: Counts) => Record<Kind, number>): Record<Kind, number> => ({
    dropped: sum((one) => of(one).dropped),
    fused: sum((one) => of(one).fused),
    flipped: sum((one) => of(one).flipped),
    moved: sum((one) => of(one).moved),
  });
  return {
    said: sum(({ said }) => said),
    linked: sum(({ linked }) => linked),
    right: sum(({ right }) => right),
    sure: sum(({ sure }) => sure),
    wrongAndSure: counts.flatMap((one) => one.wrongAndSure),
    defects: kinds(({ defects }) => defects),
    named: kinds(({ named }) => named),
    findings: sum(({ findings }) => findings),
    sound: sum(({ sound }) => sound),
  };
}

/** Precision and recall by language: of the links, and of the findings by kind of defect. */
export function printTables(measured: { code: string; counts: Counts[] }[]): void {
  const all = { code: "all", counts: measured.flatMap(({ counts }) => counts) };
  const share = (part: number, whole: number) => (whole === 0 ? "–" : (part / whole).toFixed(3));
  const rows = [...measured, all].map(({ code, counts }) => {
    const one = countsOf(counts);
    const links = {
      pairs: counts.length,
      precision: share(one.right, one.linked),
      recall: share(one.right, one.said),
      sure: share(one.sure, one.linked),
      "wrong and sure": one.wrongAndSure.length,
    };
    const kinds = ["dropped", "fused", "flipped", "moved"] as const;
    const recalls = kinds.map((kind) => {
      return [kind, `${share(one.named[kind], one.defects[kind])} of ${one.defects[kind]}`];
    });
    const precision = share(one.findings - one.sound, one.findings);
    const findings = { ...Object.fromEntries(recalls), precision };
    return { code, links, findings };
  });
  console.info("Links");
  console.table(Object.fromEntries(rows.map(({ code, links }) => [code, links])));
  if (all.counts.every(({ findings }) => findings === 0)) return;
  console.info("Findings: recall by kind of defect, and precision");
  console.table(Object.fromEntries(rows.map(({ code, findings }) => [code, findings])));
}
