import "server-only";
import type { ReceiptView } from "@/lib/core/publish/views";
import { findReceipt } from "@/lib/db/receipts";
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
  const { code, at, body } = receipt;
  const { kind, manifest, signed, target, branch, commit, history } = body;
  const asked = (await listRequests(grant)).filter((row) => row.at > at);
  return {
    ...interviewView(grant, rows),
    ...{ code, kind, manifest, target, branch, commit, history },
    at: at.toISOString(),
    files: body.files.map(({ path, sha256: hash }) => ({ path, hash })),
    signed: signed.map((one) => ({ name: one.name, at: one.at })),
    canAsk: grant.also("request.make") && kind === "publish",
    requests: asked.map(requestView),
  };
}
