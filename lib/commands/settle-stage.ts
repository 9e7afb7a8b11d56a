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
export async function settleStage({ grant, tx }: ActScope): Promise<void> {
  const loaded = await loadEditionInput(grant, tx);
  if (loaded.stage !== "in_review" && loaded.stage !== "signed_off") return;
  const now = editionNow(loaded);
  const whole = now.kind === "ready" && !waitsForTalk(loaded);
  const rows = await listSignoffs(grant, tx);
  const signed = whole && signaturesOf(rows, now.manifest, loaded.interviewees) !== null;
  await changeStage(tx, grant.interviewId, signed ? "signed_off" : "in_review");
}

/** The same where only what was signed may have changed: another stage costs no look at all languages. */
export async function unsettleStage(scope: ActScope): Promise<void> {
  if ((await findStage(scope)) === "signed_off") await settleStage(scope);
}
