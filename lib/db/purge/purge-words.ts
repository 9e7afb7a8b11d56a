import "server-only";
import type { ActScope } from "../act";
import { appendEvent } from "../events";
import { enqueue } from "../queue";
import { loadEveryTranscript } from "../review";
import { everyBefore, printsOf } from "./before";
import { erasePassages } from "./erase-passages";
import { eraseTalk } from "./erase-talk";
import { eraseTraces } from "./erase-traces";
import { eraseTranscript } from "./erase-transcript";
import type { Erasure } from "./find-erasure";

/**
 * Erases what was taken out (DOMAIN.md, "purged"), in every language: afterwards no row holds it, nor a hash
 * that a guess could be tried against without its salt. What would be published, and who approved and signed
 * it, is the same. The interview's lock must be held.
 * @throws when a transcript would print differently: then nothing is erased.
 */
export async function purgeWords(
  scope: ActScope,
  erasure: Erasure,
  why: "asked" | "rules",
): Promise<void> {
  const prints = printsOf(erasure.before);
  await eraseTalk(scope, erasure);
  await erasePassages(scope, erasure);
  for (const one of erasure.before) await eraseTranscript(scope, one, erasure.reworded);
  await eraseTraces(scope, erasure);
  await eraseDropped(scope);
  const after = printsOf(everyBefore(await loadEveryTranscript(scope.grant, scope.tx)));
  if (prints.some((print, at) => print !== after[at])) {
    throw new Error("a purge would have changed what is published");
  }
  await appendEvent(scope, "removed.purged", null, { why, passages: erasure.touched.length });
  await enqueue(scope.tx, "vacuum", {});
}

/** What corrected posts came without may say it too, and nobody reads it any more. */
async function eraseDropped({ tx, grant: { interviewId } }: ActScope): Promise<void> {
  const where = { droppedAt: { not: null }, transcript: { interviewId } };
  await tx.passage.deleteMany({ where });
}
