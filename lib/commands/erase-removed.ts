import "server-only";
import type { ActScope, Answer } from "@/lib/db/act";
import { isHeldBack } from "@/lib/db/embargoes";
import { listPublications } from "@/lib/db/publications";
import { findErasure } from "@/lib/db/purge/find-erasure";
import { purgeWords } from "@/lib/db/purge/purge-words";
import type { Refusal } from "./parse-body";

/** Who wants it: somebody who was shown what `seen` stands for, or the rule that both sides know. */
export type Asked = { why: "asked"; seen: string } | { why: "rules" };

/**
 * Erases what is taken out of the interview. `stale`: it is not what was seen. `blocked`: nothing is taken
 * out, a publication is on its way, or the words still stand, or may in a translation, in the passages that
 * are named; what is only held back until a date is wanted later, and erasing waits for it.
 */
export async function eraseRemoved(scope: ActScope, asked: Asked): Promise<Answer | Refusal> {
  const erasure = await findErasure(scope.grant, scope.tx);
  const { touched, seen } = erasure;
  const held = touched.filter(isHeldBack).map(({ id }) => id);
  const standing = [...new Set([...erasure.open, ...erasure.standing, ...held])];
  if (asked.why === "asked" && asked.seen !== seen) return { outcome: "stale", passages: [] };
  const rows = await listPublications(scope.grant, scope.tx);
  const waiting = rows.some(({ state }) => state === "queued");
  if (touched.length === 0 || waiting || standing.length > 0) {
    return { outcome: "blocked", passages: standing };
  }
  await purgeWords(scope, erasure, asked.why);
  return { outcome: "done", passages: touched.map(({ id }) => id) };
}
