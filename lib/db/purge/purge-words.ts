import "server-only";
import { printedOf } from "@/lib/core/edition/printed-of";
import { printPost } from "@/lib/core/print/print-post";
import type { ActScope } from "../act";
import { loadEditionInput } from "../edition-input";
import { appendEvent } from "../events";
import { enqueue } from "../queue";
import { erasePassages } from "./erase-passages";
import { eraseTalk } from "./erase-talk";
import { eraseTraces } from "./erase-traces";
import { eraseTranscript } from "./erase-transcript";
import type { Erasure } from "./find-erasure";

/**
 * Erases what was taken out (DOMAIN.md, "purged"): afterwards no row holds it, nor a hash that a guess
 * could be tried against without its salt. What would be published, and who approved and signed it, is the
 * same. The interview's lock must be held.
 * @throws when the post would print differently: then nothing is erased.
 */
export async function purgeWords(
  scope: ActScope,
  erasure: Erasure,
  why: "asked" | "rules",
): Promise<void> {
  await eraseTalk(scope, erasure);
  await erasePassages(scope, erasure);
  await eraseTranscript(scope, erasure);
  await eraseTraces(scope, erasure);
  const after = await loadEditionInput(scope.grant, scope.tx);
  const print = printPost(after.post, (passage) => printedOf(after, passage)).source;
  if (print !== erasure.print) throw new Error("a purge would have changed what is published");
  await appendEvent(scope, "removed.purged", null, { why, passages: erasure.touched.length });
  await enqueue(scope.tx, "vacuum", {});
}
