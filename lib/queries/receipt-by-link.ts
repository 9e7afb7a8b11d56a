import "server-only";
import type { LinkedReceiptView } from "@/lib/core/publish/views";
import { findReceiptFile } from "@/lib/db/receipt-file";
import { findLinkedReceipt, listAskers } from "@/lib/db/receipts";
import { factsView } from "./receipt-page";

/** What a link has to look like before anything is looked up. */
const shape = /^[0-9a-f]{64}$/;

/** The file behind a receipt's link, or null. */
export async function readReceiptFile(
  link: string,
): Promise<{ code: string; file: string } | null> {
  return shape.test(link) ? await findReceiptFile(link) : null;
}

/**
 * A receipt for whoever holds its link: what is public anyway, and the names under it. Nothing of what was
 * asked since in anybody's words. Null for a link that leads nowhere.
 */
export async function readLinkedReceipt(link: string): Promise<LinkedReceiptView | null> {
  const row = shape.test(link) ? await findLinkedReceipt(link) : null;
  if (!row) return null;
  const askers = row.body.kind === "publish" ? await listAskers(link) : [];
  return { ...factsView(row), id: row.id, askers: askers.map(({ name }) => name) };
}
