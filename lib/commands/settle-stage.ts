import "server-only";
import type { ActScope } from "@/lib/db/act";
import { loadEditionInput } from "@/lib/db/edition-input";
import { editionNow, waitsForTalk } from "@/lib/db/edition-now";
import { findStage } from "@/lib/db/passages";
import { listSignoffs, signaturesOf } from "@/lib/db/signoffs";
import { changeStage } from "@/lib/db/stages";

/**
 * Sets an interview under review to what is true after its interviewees changed: signed off when every
 * one who is left has signed exactly what would go out, in review otherwise. Other stages stay.
 */
export async function settleStage(scope: ActScope): Promise<void> {
  const { grant, tx } = scope;
  const stage = await findStage(scope);
  if (stage !== "in_review" && stage !== "signed_off") return;
  const signed = await isSigned(scope);
  await changeStage(tx, grant.interviewId, signed ? "signed_off" : "in_review");
}

async function isSigned({ grant, tx }: ActScope): Promise<boolean> {
  const rows = await listSignoffs(grant, tx);
  // Without a signature nobody has to know what would go out.
  if (rows.length === 0) return false;
  const loaded = await loadEditionInput(grant, tx);
  const now = editionNow(loaded);
  if (now.kind !== "ready" || waitsForTalk(loaded)) return false;
  return signaturesOf(rows, now.manifest, loaded.interviewees) !== null;
}

/** The same where only what was signed may have changed: another stage costs no look at all languages. */
export async function unsettleStage(scope: ActScope): Promise<void> {
  if ((await findStage(scope)) === "signed_off") await settleStage(scope);
}
