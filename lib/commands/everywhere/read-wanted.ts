import "server-only";
import type { EverywhereBody } from "@/lib/core/review/api";
import type { PassageNow } from "@/lib/db/passages";
import type { Refusal } from "../parse-body";
import type { Part } from "../remove-spans";

/** By passage what is to go of it. */
export type Wanted = Map<string, Part[]>;

/** The places that were chosen, each with its language's look; or why they cannot all be taken out. */
export function readWanted(
  { mentions, looks }: EverywhereBody,
  passages: Map<string, PassageNow>,
): { wanted: Wanted; refused?: never } | { wanted?: never; refused: Refusal } {
  const lookOf = new Map(looks.map(({ language, look }) => [language, look]));
  const wanted: Wanted = new Map();
  const stale = new Set<string>();
  for (const [at, { passageId, revisionId, start, end }] of mentions.entries()) {
    const now = passages.get(passageId);
    if (!now) return { refused: { outcome: "gone" } };
    const look = lookOf.get(now.rows.transcript.language);
    if (!look) return { refused: { outcome: "bad-input", field: "looks" } };
    if (now.state.revision.id !== revisionId) stale.add(passageId);
    else if (end > now.state.text.length) {
      return { refused: { outcome: "bad-input", field: `mentions.${at}.end` } };
    }
    wanted.set(passageId, [...(wanted.get(passageId) ?? []), { start, end, look }]);
  }
  if ([...wanted.values()].some(overlap)) {
    return { refused: { outcome: "bad-input", field: "mentions" } };
  }
  return stale.size > 0 ? { refused: { outcome: "stale", passages: [...stale] } } : { wanted };
}

/** Two places that share words would count as two where one is gone. */
function overlap(parts: Part[]): boolean {
  const sorted = [...parts].sort((one, other) => one.start - other.start);
  return sorted.some(({ start }, at) => start < (sorted[at - 1]?.end ?? 0));
}
