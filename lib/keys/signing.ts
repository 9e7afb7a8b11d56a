import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign as signBytes,
  verify,
} from "node:crypto";

/** What RFC 8410 writes before the 32 bytes of an Ed25519 public key, in hex. */
const PUBLIC = "302a300506032b6570032100";

/** A fresh Ed25519 key: the public half in hex, the other one as PKCS 8 in base64, for `seal`. */
export function newSigningKey(): { key: string; secret: string } {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const key = publicKey
    .export({ format: "der", type: "spki" })
    .toString("hex")
    .slice(PUBLIC.length);
  return { key, secret: privateKey.export({ format: "der", type: "pkcs8" }).toString("base64") };
}

/** The signature of a text, in hex; the same text and key always give the same one. */
export function signText(secret: string, text: string): string {
  const key = createPrivateKey({
    key: Buffer.from(secret, "base64"),
    format: "der",
    type: "pkcs8",
  });
  return signBytes(null, Buffer.from(text, "utf8"), key).toString("hex");
}

/** Whether this key's other half signed exactly this text. */
export function signedBy(key: string, text: string, signature: string): boolean {
  try {
    const publicKey = createPublicKey({
      key: Buffer.from(PUBLIC + key, "hex"),
      format: "der",
      type: "spki",
    });
    return verify(null, Buffer.from(text, "utf8"), publicKey, Buffer.from(signature, "hex"));
  } catch {
    // No point of the curve: nothing was ever signed with it.
    return false;
  }
}
