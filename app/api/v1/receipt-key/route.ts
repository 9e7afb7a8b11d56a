import { serve } from "@/app/api/v1/_kit/serve";
import * as receipts from "@/app/api/v1/_operations/receipts";
import { readReceiptKeys } from "@/lib/queries/receipt-keys";

/** What a receipt's key is compared with. */
export const GET = serve(receipts.listReceiptKeys, async () =>
  Response.json({ keys: await readReceiptKeys() }),
);
