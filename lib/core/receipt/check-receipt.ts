import { manifestHash } from "../edition/manifest-of";
import { readReceipt } from "./read-receipt";
import { type SignedReceipt, signedPart } from "./receipt";

/** What of a receipt does not hold; the command line has a sentence for each. */
export type ReceiptFlaw =
  | { kind: "other" | "altered" | "signature" | "key" | "manifest" }
  | { kind: "missing" | "different" | "there"; path: string };

/** How hashes and signatures are computed; all of hex. */
export type ReceiptTools = {
  sha256: (text: string) => string;
  verifies: (key: string, text: string, signature: string) => boolean;
};

/**
 * Checks a receipt by itself, without its server: that it is as it was written, signed with the key it
 * names (or with exactly `key`, known from elsewhere), and that its manifest is that of its files.
 */
export function checkReceipt(
  text: string,
  tools: ReceiptTools,
  key: string | null = null,
): { receipt: SignedReceipt | null; flaws: ReceiptFlaw[] } {
  const receipt = readReceipt(text);
  if (typeof receipt === "string") return { receipt: null, flaws: [{ kind: receipt }] };
  const flaws: ReceiptFlaw[] = [];
  const holds = tools.verifies(receipt.key, signedPart(receipt), receipt.signature);
  if (!holds) flaws.push({ kind: "signature" });
  if (key !== null && key !== receipt.key) flaws.push({ kind: "key" });
  if (receipt.act === "publish" && !isManifest(receipt, tools)) flaws.push({ kind: "manifest" });
  return { receipt, flaws };
}

/** The manifest's hash again, from the files alone. */
function isManifest(
  { files, manifest }: SignedReceipt,
  { sha256 }: Pick<ReceiptTools, "sha256">,
): boolean {
  return files.length > 0 && manifestHash(files, sha256) === manifest;
}

/** What of a blog is not what a receipt says; `hashAt` is what lies at a path, null for nothing. */
export function checkFiles(
  { files, gone }: Pick<SignedReceipt, "files" | "gone">,
  hashAt: (path: string) => string | null,
): ReceiptFlaw[] {
  const published = files.flatMap(({ path, sha256 }): ReceiptFlaw[] => {
    const held = hashAt(path);
    if (held === sha256) return [];
    return [{ kind: held === null ? "missing" : "different", path }];
  });
  const left = gone.filter((path) => hashAt(path) !== null);
  return [...published, ...left.map((path) => ({ kind: "there" as const, path }))];
}
