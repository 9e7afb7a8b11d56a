import fc from "fast-check";
import { expect, test } from "vitest";
import { align } from "../align";
import type { Side } from "../alignment";
import { type Damage, damaged, damageKinds, putTogether, takeApart } from "../testing/damage";
import { type Defect, defectsOf, names, touches } from "../testing/defects";
import { ninePosts } from "../testing/pairs";
import type { Check } from "./check";
import { checksOf } from "./checks-of";

/** How many damaged translations a language; the closing measurement of a release asks for 60. */
const runs = Number(process.env.ALIGNMENT_PAIRS ?? 160) / 8;

const nine = ninePosts();
const original = nine.get("en") as Side;
const kinds = damageKinds.filter((kind) => kind !== "shorten");
const fraction = fc.noBias(fc.integer({ min: 0, max: 9999 })).map((part) => part / 10000);
const damages = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), at: fraction, by: fraction }),
  { minLength: 1, maxLength: 5 },
);

/** Two short turns that changed places leave hardly a trace; whatever else happened does. */
type Count = {
  moved: number;
  movedNamed: number;
  defects: number;
  named: number;
  findings: number;
  sound: number;
};

function measure(translation: Side, happened: Damage[], known: Set<string>): Count {
  const parts = happened.reduce(damaged, takeApart(translation.post));
  const { side, truth } = putTogether(parts, translation.language);
  const defects = defectsOf(original, side, truth);
  const all = checksOf(original, side, align(original, side, []));
  const checks = all.filter((check) => !known.has(check.detail));
  const named = defects.filter((defect) => checks.some((check) => names(check, defect)));
  const halves = halvesIn(truth);
  const about = (check: Check) =>
    defects.some((defect) => touches(check, defect)) ||
    check.passages.some((key) => halves.has(key) || truth.get(key)?.length === 0);
  const sound = checks.filter((check) => !about(check) && check.rule !== "entry-without-section");
  const isMoved = ({ kind }: Defect) => kind === "moved";
  return {
    moved: defects.filter(isMoved).length,
    movedNamed: named.filter(isMoved).length,
    defects: defects.filter((defect) => !isMoved(defect)).length,
    named: named.filter((defect) => !isMoved(defect)).length,
    findings: checks.length,
    sound: sound.length,
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

test.each([...nine].filter(([code]) => code !== "en"))(
  "%s: damage at random is named, and next to nothing sound is",
  { timeout: 1_800_000 },
  (code, translation) => {
    const known = new Set(
      checksOf(original, translation, align(original, translation, [])).map(({ detail }) => detail),
    );
    const counts = fc
      .sample(damages, { numRuns: Math.ceil(runs), seed: 20261125 })
      .map((happened) => measure(translation, happened, known));
    const sum = (of: keyof Count) => counts.reduce((all, count) => all + count[of], 0);
    const recall = sum("named") / sum("defects");
    const precision = 1 - sum("sound") / sum("findings");
    const moved = sum("movedNamed") / Math.max(1, sum("moved"));
    if (process.env.ALIGNMENT_PAIRS)
      console.info(code, { recall, moved, precision, counts: counts.length });
    expect(sum("defects")).toBeGreaterThan(10);
    expect(recall).toBeGreaterThan(0.9);
    expect(moved).toBeGreaterThan(0.5);
    expect(precision).toBeGreaterThan(0.95);
  },
);
