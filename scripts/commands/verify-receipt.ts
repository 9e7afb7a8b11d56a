import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkFiles, checkReceipt, type ReceiptFlaw } from "@/lib/core/receipt/check-receipt";
import type { SignedReceipt } from "@/lib/core/receipt/receipt";
import { signedBy } from "@/lib/keys/signing";
import { Misused } from "./commands";
import { blobAt, checkCommit } from "./receipt-git";

const sha256 = (bytes: string | Buffer) => createHash("sha256").update(bytes).digest("hex");

/** Checks a receipt without its server; 1 when anything of it does not hold, with a sentence for each. */
export async function run(args: string[]): Promise<number> {
  const option = { type: "string" } as const;
  const options = { files: option, git: option, key: option } as const;
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  const [file, more] = positionals;
  if (!file || more) throw new Misused("Name one receipt.");
  const { git, files: folder, key } = values;
  const bytes = readFileSync(file);
  const text = bytes.toString("utf8");
  // Not every byte has a letter: what does not come back as it was is not what the server wrote.
  const whole = Buffer.from(text, "utf8").equals(bytes);
  const tools = { sha256, verifies: signedBy };
  const { receipt, flaws } = checkReceipt(whole ? text : "", tools, key ?? null);
  if (!receipt) return report(flaws.map(sentenceOf));
  const there = folder ? checkFiles(receipt, (path) => hashIn(folder, path)) : [];
  const sentences = [...flaws, ...there].map(sentenceOf);
  if (git) {
    sentences.push(...checkCommit(git, receipt));
    const held = checkFiles(receipt, (path) => blobAt(git, receipt, path));
    sentences.push(...held.map(sentenceOf));
  }
  if (sentences.length > 0) return report(sentences);
  tell(receipt, { compared: Boolean(folder || git), key: key ?? null });
  return 0;
}

function report(sentences: string[]): number {
  for (const sentence of new Set(sentences)) console.error(sentence);
  return 1;
}

function hashIn(folder: string, path: string): string | null {
  const file = join(folder, path);
  return existsSync(file) ? sha256(readFileSync(file)) : null;
}

function sentenceOf(flaw: ReceiptFlaw): string {
  switch (flaw.kind) {
    case "other":
      return "This is not a receipt of Readback, or its text is damaged.";
    case "altered":
      return "The receipt is not as its server wrote it: something in its text was changed.";
    case "signature":
      return "The signature does not fit: the receipt, its key or the signature was changed.";
    case "key":
      return "It is signed with another key than the one you gave.";
    case "manifest":
      return "Its list of files is not the one that was signed.";
    case "missing":
      return `${flaw.path}: nothing is there; the receipt names a file.`;
    case "different":
      return `${flaw.path}: this is not the file that was agreed to.`;
    case "there":
      return `${flaw.path}: a file is there; the receipt says that it was taken away.`;
  }
}

function tell(receipt: SignedReceipt, done: { compared: boolean; key: string | null }): void {
  const { act, code, at, server, signed, files, gone, key } = receipt;
  const what = act === "publish" ? "published" : "taken down";
  console.log(`Receipt ${code} is as its server wrote it: ${what} at ${at}.`);
  const did = act === "publish" ? "signed" : "asked";
  for (const { name, role, at: when } of signed) {
    console.log(`  ${name} (${role}) ${did} at ${when}`);
  }
  for (const { path, sha256: hash } of files) console.log(`  ${path}  ${hash}`);
  for (const path of gone) console.log(`  ${path}  taken away`);
  if (!done.compared) {
    console.log("The files themselves were not looked at; --files or --git compares them.");
  }
  if (done.key === null)
    console.log(`Signed with ${key}; compare it with ${server}/api/v1/receipt-key`);
}
