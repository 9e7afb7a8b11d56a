import "server-only";
import { listReceiptKeys } from "@/lib/db/receipt-keys";

/** The public keys of this server's receipts, for everybody. */
export async function readReceiptKeys(): Promise<{ key: string; since: string }[]> {
  return await listReceiptKeys();
}
