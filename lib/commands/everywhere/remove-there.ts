import "server-only";
import type { ActScope } from "@/lib/db/act";
import type { PassageNow } from "@/lib/db/passages";
import { type Part, removeSpans, type Taken } from "../remove-spans";
import type { Wanted } from "./read-wanted";

/**
 * Takes the chosen places out of the original, then out of its translations, where each carries out one of
 * those of what it says again, in their order, and ends with it. By passage what was taken out.
 */
export async function removeThere(
  scope: ActScope,
  passages: Map<string, PassageNow>,
  wanted: Wanted,
): Promise<Map<string, Taken>> {
  const taken = new Map<string, Taken>();
  const chosen = [...passages].filter(([id]) => wanted.has(id));
  // The original's passages come first.
  for (const [id, { rows, state }] of chosen) {
    const said = rows.original ? saidAgain(state.rows.originals, rows.original) : [];
    const made = said.flatMap((one) => taken.get(one)?.ids ?? []);
    const parts = (wanted.get(id) ?? []).map((part, at) => following(part, made, at));
    taken.set(id, await removeSpans(scope, state, parts));
  }
  return taken;
}

/** Ids of what a passage says again, in the original's order of reading. */
function saidAgain(links: { originalId: string }[], { transcript }: PassageNow["rows"]): string[] {
  const linked = new Set(links.map(({ originalId }) => originalId));
  return transcript.passages.filter(({ id }) => linked.has(id)).map(({ id }) => id);
}

function following(part: Part, made: string[], at: number): Part {
  const follows = made[Math.min(at, made.length - 1)];
  return follows ? { ...part, follows } : part;
}
