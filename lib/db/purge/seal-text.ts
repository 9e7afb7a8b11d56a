import "server-only";
import { sha256 } from "../act";

/** A text as salt and salted SHA-256: it can be recognised, and hashes of guesses prepared before are of no use. */
export function sealText(text: string, salt: Buffer): string {
  const hex = salt.toString("hex");
  return `${hex}:${sha256(`${hex}:${text}`)}`;
}

/** Whether this is the text that was sealed. */
export function isSealed(seal: string, text: string): boolean {
  const [salt = ""] = seal.split(":");
  return seal === sealText(text, Buffer.from(salt, "hex"));
}
