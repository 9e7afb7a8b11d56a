import { refuse } from "@/app/api/v1/_kit/refuse";
import { serve } from "@/app/api/v1/_kit/serve";
import * as receipts from "@/app/api/v1/_operations/receipts";
import { readReceiptFile } from "@/lib/queries/receipt-by-link";

/** The file to keep, byte for byte as it was signed. */
export const GET = serve(receipts.readReceiptFile, async ({ params }) => {
  const found = await readReceiptFile(params.link);
  if (!found) return refuse("not-found");
  return new Response(found.file, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="receipt-${found.code}.json"`,
    },
  });
});
