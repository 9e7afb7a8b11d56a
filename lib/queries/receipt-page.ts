import "server-only";
import type { ReceiptFactsView, ReceiptView } from "@/lib/core/publish/views";
import { findReceipt, type ReceiptRow } from "@/lib/db/receipts";
import { listRequests } from "@/lib/db/requests";
import { loadReview } from "@/lib/db/review";
import type { Grant } from "@/lib/policy/grant";
import { interviewView } from "./publish/interview-view";
import { requestView } from "./publish/publication-view";

/** One receipt of the grant's interview, or null. */
export async function readReceiptPage(
  grant: Grant<"publication.read">,
  receiptId: string,
): Promise<ReceiptView | null> {
  const receipt = await findReceipt(grant, receiptId);
  if (!receipt) return null;
  const rows = await loadReview(grant);
  const { at, body } = receipt;
  const down = body.kind === "take-down";
  const asked = (await listRequests(grant)).filter((row) => {
    return row.at > at || (down && row.kind === "take_down" && row.doneAt !== null);
  });
  return {
    ...interviewView(grant, rows),
    ...factsView(receipt),
    canAsk: grant.also("request.make") && body.kind === "publish",
    canUndo: grant.also("request.make"),
    requests: asked.map((row) => requestView(grant, row)),
  };
}

/** What a receipt says, for whoever may read it. */
export function factsView({ code, link, hasFile, at, body }: ReceiptRow): ReceiptFactsView {
  const { kind, manifest, signed, target, branch, commit, history } = body;
  return {
    ...{ code, link, hasFile, kind, manifest, target, branch, commit, history },
    at: at.toISOString(),
    files: body.files.map(({ path, sha256: hash }) => ({ path, hash })),
    signed: signed.map(({ name, role = "interviewee", at: when }) => ({ name, role, at: when })),
  };
}
