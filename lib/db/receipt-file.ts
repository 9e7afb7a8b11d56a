import "server-only";
import { manifestOf } from "@/lib/core/edition/manifest-of";
import {
  printReceipt,
  RECEIPT_FORMAT,
  type Receipt,
  type ReceiptSigner,
  signedPart,
} from "@/lib/core/receipt/receipt";
import { env } from "@/lib/env";
import { signText } from "@/lib/keys/signing";
import { sha256, type Tx } from "./act";
import { database } from "./client";
import type { FullPublication } from "./publications";
import { receiptKey } from "./receipt-keys";
import type { ReceiptBody } from "./receipts";

/** In the language of papers that are kept: whoever checks it later may be anybody. */
const about = [
  "A receipt of Readback: who agreed to which files, and when. It holds no word of the interview.",
  "Check it without its server: readback verify-receipt FILE [--files FOLDER] [--git REPOSITORY]",
  "It shows that each name was typed by somebody who reads mail at that person's address. It does not prove who they are, nor what others copied from the blog, nor that the server's owner is honest: compare the key below with the one its server tells, and with the one in other receipts.",
];

type Made = { row: FullPublication; body: ReceiptBody; code: string; at: Date };

/**
 * The file of a receipt, signed with this server's key; null when nobody's agreement is known any more,
 * because a push that had arrived was found again after a signature was taken back.
 */
export async function printReceiptFile(tx: Tx, made: Made): Promise<string | null> {
  const receipt = receiptOf(made);
  if (receipt.signed.length === 0) return null;
  const { key, secret } = await receiptKey(tx);
  const signed = { ...receipt, key };
  return printReceipt({ ...signed, signature: signText(secret, signedPart(signed)) });
}

function receiptOf({ row, body, code, at }: Made): Receipt {
  const { kind: act, manifest, target: name, branch, commit } = body;
  const texts = row.files.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]));
  const listed = manifestOf(texts, sha256).files;
  return {
    format: RECEIPT_FORMAT,
    ...{ about, act, code, manifest },
    at: at.toISOString(),
    server: env().READBACK_URL,
    files: listed.map(({ path, sha, bytes }) => ({ path, sha256: sha, bytes })),
    gone: row.files.flatMap(({ path, text }) => (text === null ? [path] : [])).sort(),
    signed: body.signed.map(signerOf),
    blog: { name, branch, commit },
    history: { asked: body.history, line: body.line ?? 0, head: body.head ?? body.history },
  };
}

function signerOf({ name, role, at }: ReceiptBody["signed"][number]): ReceiptSigner {
  return { name, role: role ?? "interviewee", at };
}

/** The file behind a receipt's link, byte for byte, and its code; null when there is none. */
export async function findReceiptFile(
  link: string,
): Promise<{ code: string; file: string } | null> {
  const row = await database().receipt.findUnique({
    where: { link },
    select: { code: true, file: true },
  });
  return row?.file ? { code: row.code, file: row.file } : null;
}
