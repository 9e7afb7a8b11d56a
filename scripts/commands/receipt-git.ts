import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import type { SignedReceipt } from "@/lib/core/receipt/receipt";

/**
 * The SHA-256 of what lies at a path in the receipt's commit; where it made none, in the newest. Null when
 * nothing does.
 */
export function blobAt(repository: string, receipt: SignedReceipt, path: string): string | null {
  const blob = git(repository, ["cat-file", "blob", `${revisionOf(receipt)}:${path}`]);
  return blob && createHash("sha256").update(blob).digest("hex");
}

/** What of the commit is not as the receipt says, in sentences. */
export function checkCommit(repository: string, receipt: SignedReceipt): string[] {
  const message = git(repository, [
    "log",
    "-1",
    "--format=%B",
    "--end-of-options",
    revisionOf(receipt),
  ]);
  if (!message) return [`The repository does not hold the commit ${revisionOf(receipt)}.`];
  if (receipt.blog.commit === null) return [];
  const { manifest, history } = receipt;
  const trailers = [`Approval-Digest: sha256:${manifest}`, `History-Head: sha256:${history.asked}`];
  const said = message.toString("utf8").split("\n");
  const missing = trailers.filter((line) => !said.includes(line));
  return missing.length > 0 ? ["The commit's message does not name what the receipt names."] : [];
}

/** Only hashes of a receipt that was read reach git. */
function revisionOf({ blog }: SignedReceipt): string {
  return blog.commit ?? "HEAD";
}

function git(repository: string, args: string[]): Buffer | null {
  try {
    const options = { stdio: ["ignore", "pipe", "ignore"] as const, maxBuffer: 2 ** 27 };
    return execFileSync("git", ["-C", repository, ...args], {
      ...options,
      stdio: [...options.stdio],
    });
  } catch {
    // No such repository, commit or file: whoever asks has a sentence for it.
    return null;
  }
}
