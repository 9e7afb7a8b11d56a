import type { GroundRules } from "@/lib/core/rules/ground-rules";

/** Rules being written, and how one of them is changed. */
export type Changing = {
  rules: GroundRules;
  change: (part: Partial<GroundRules>) => void;
  problem: RuleProblem | null;
};

/** What keeps rules from being proposed, each with a sentence. */
export type RuleProblem = "stale" | "label" | "credit" | "past" | "blocked" | "offline";

/** What is wrong with rules before they are sent; dates that were there before may be past. */
export function problemIn(rules: GroundRules, before: GroundRules | null): RuleProblem | null {
  if (rules.look === "label" && rules.label.trim() === "") return "label";
  if (rules.printCredit && rules.credit.trim() === "") return "credit";
  const dates = (["deadline", "embargo"] as const).filter(
    (field) => rules[field] && rules[field]?.at !== before?.[field]?.at,
  );
  const past = dates.some((field) => Date.parse(rules[field]?.at ?? "") <= Date.now());
  return past ? "past" : null;
}
