import "server-only";
import { saidBy } from "@/lib/db/follow-original";
import { isCut, statesOf } from "@/lib/db/passage-state";
import type { PassageNow } from "@/lib/db/passages";

/** What of the original somebody had before their eyes: each passage as its digest says. */
export type SeenOriginals = { id: string; digest: string }[];

/** Whether that is what a passage of a translation says again now: every passage as it reads, and none else. */
export function sawOriginals({ rows, state }: PassageNow, seen: SeenOriginals): boolean {
  const said = rows.original ? saidBy(state, statesOf(rows.original)) : [];
  const digests = new Map(seen.map(({ id, digest }) => [id, digest]));
  return digests.size === said.length && said.every((one) => digests.get(one.id) === one.digest);
}

/**
 * The first words of a passage are settled by being written. Where something is out of its original they
 * must not say that, so whoever writes them has to say what they saw.
 */
export function mayNotGuess({ rows, state }: PassageNow): boolean {
  if (!rows.original || state.standing !== "untranslated") return false;
  return saidBy(state, statesOf(rows.original)).some((one) => one.look !== null || isCut(one));
}
