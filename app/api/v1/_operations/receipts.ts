import { z } from "zod";
import { operation } from "../_kit/operation";

/** What anybody may read who holds a receipt, or its link. */

const anybody = { door: { for: "anybody" }, method: "GET", body: null } as const;

export const listReceiptKeys = operation({
  ...anybody,
  path: "/receipt-key",
  summary:
    "The public keys that this server's receipts are signed with (Ed25519, hex), newest first.",
  answer: z.object({ keys: z.array(z.object({ key: z.string(), since: z.iso.datetime() })) }),
});

export const readReceiptFile = operation({
  ...anybody,
  path: "/receipts/{link}",
  summary: "The file of the receipt with this link; `readback verify-receipt` checks it.",
  answer: z.looseObject({ format: z.string(), key: z.string(), signature: z.string() }),
  refuses: ["not-found"],
});
