import type { GroundRules } from "./ground-rules";

/** What one version says otherwise than another. */
export function changedRules(before: GroundRules, after: GroundRules): (keyof GroundRules)[] {
  const keys = Object.keys(after) as (keyof GroundRules)[];
  return keys.filter((key) => said(before[key]) !== said(after[key]));
}

/** As text that does not depend on the order of keys, which PostgreSQL does not keep. */
function said(value: unknown): string {
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    return JSON.stringify(value ?? null);
  }
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
