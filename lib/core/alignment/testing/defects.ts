import type { Side } from "../alignment";
import type { Check } from "../checks/check";

/** What is wrong with a damaged translation: the kind, and what a finding of it has to name. */
export type Defect = {
  kind: "dropped" | "fused" | "flipped" | "moved";
  originals: string[];
  passages: string[];
};

/** Compares a damaged translation with what each of its passages says (`putTogether`). */
export function defectsOf(original: Side, damaged: Side, truth: Map<string, string[]>): Defect[] {
  const labels = labelsOf(original);
  const own = labelsOf(damaged);
  const said = new Set([...truth.values()].flat());
  const turns = new Map(original.post.passages.map(({ key, turn }) => [key, turn]));
  const missing = original.post.passages.filter(({ key }) => !said.has(key));
  const defects: Defect[] = missing.map(({ key }) => ({
    kind: "dropped",
    originals: [key],
    passages: [],
  }));
  for (const [passage, originals] of truth) {
    if (new Set(originals.map((key) => turns.get(key))).size > 1)
      defects.push({ kind: "fused", originals, passages: [passage] });
    else if (originals[0] && labels.get(originals[0]) !== own.get(passage))
      defects.push({ kind: "flipped", originals, passages: [passage] });
  }
  return [...defects, ...moved(truth)];
}

/** A voice by passage; both sides use the same labels. */
function labelsOf({ post }: Side): Map<string, string | null> {
  return new Map(
    post.passages.map(({ key, speaker, kind }) => [
      key,
      kind === "turn" ? (post.speakers[speaker ?? -1]?.label ?? null) : null,
    ]),
  );
}

/** Neighbouring passages of which the later says the earlier; a finding may name either. */
function moved(truth: Map<string, string[]>): Defect[] {
  const rows = [...truth].filter(([, originals]) => originals.length > 0);
  return rows.slice(1).flatMap(([passage, originals], index) => {
    const [before, earlier = []] = rows[index] ?? [""];
    if ((originals[0] ?? "") >= (earlier.at(-1) ?? "")) return [];
    const both = { originals: [...originals, ...earlier], passages: [passage, before] };
    return [{ kind: "moved" as const, ...both }];
  });
}

const rules: Record<Defect["kind"], string[]> = {
  dropped: ["turn-dropped", "heading-missing", "passage-dropped"],
  fused: ["turns-fused", "speaker-flipped"],
  flipped: ["speaker-flipped"],
  moved: ["order-changed", "turn-dropped", "turn-added"],
};

/** Whether a finding names a defect by its rule and one of its passages. */
export function names(check: Check, defect: Defect): boolean {
  return rules[defect.kind].includes(check.rule) && touches(check, defect);
}

/** Whether a finding is about a passage that a defect is about. */
export function touches(check: Check, { originals, passages }: Defect): boolean {
  return (
    check.originals.some((key) => originals.includes(key)) ||
    check.passages.some((key) => passages.includes(key))
  );
}
