/** What `format` says; another layout gets another number. */
export const RECEIPT_FORMAT = "readback receipt 1";

/** Who agreed: the name they typed, as what, and when (ISO 8601). */
export type ReceiptSigner = { name: string; role: "interviewee" | "author"; at: string };

/**
 * A receipt as a file that can be kept: who agreed to which files and when. No word of the interview, of
 * what was taken out least of all. Hashes are SHA-256 in lower-case hex, times ISO 8601 in UTC.
 */
export type Receipt = {
  format: typeof RECEIPT_FORMAT;
  /** What this is, how it is checked and what it does not prove, for whoever finds it in ten years. */
  about: string[];
  act: "publish" | "take-down";
  code: string;
  at: string;
  /** Address of the server that made it, which tells its keys at /api/v1/receipt-key. */
  server: string;
  /** Hash of the manifest of `files`; of a take-down: of what was taken down. */
  manifest: string;
  /** What was published, sorted by path. */
  files: { path: string; sha256: string; bytes: number }[];
  /** Paths where nothing lies since. */
  gone: string[];
  /** Who signed the manifest; of a take-down: who asked for it. */
  signed: ReceiptSigner[];
  blog: { name: string; branch: string | null; commit: string | null };
  /** The interview's history: hash of its line when this was asked for; number and hash of its last line. */
  history: { asked: string; line: number; head: string };
};

/** With the server's Ed25519 key (32 bytes) and its signature (64 bytes) of everything above it, in hex. */
export type SignedReceipt = Receipt & { key: string; signature: string };

/** The bytes that are signed: everything but the signature, in the one order and spacing there is. */
export function signedPart(receipt: Receipt & { key: string }): string {
  return `${JSON.stringify({ ...inOrder(receipt), key: receipt.key }, null, 2)}\n`;
}

/** The file, byte for byte. */
export function printReceipt(receipt: SignedReceipt): string {
  const { key, signature } = receipt;
  return `${JSON.stringify({ ...inOrder(receipt), key, signature }, null, 2)}\n`;
}

function inOrder(receipt: Receipt): Receipt {
  const { format, about, act, code, at, server, manifest, gone, blog, history } = receipt;
  const files = receipt.files.map(({ path, sha256, bytes }) => ({ path, sha256, bytes }));
  const signed = receipt.signed.map(({ name, role, at }) => ({ name, role, at }));
  const { name, branch, commit } = blog;
  const { asked, line, head } = history;
  return {
    ...{ format, about, act, code, at, server, manifest, files, gone, signed },
    blog: { name, branch, commit },
    history: { asked, line, head },
  };
}
