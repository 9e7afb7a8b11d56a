import "server-only";
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { keyRing, sealingKey } from "./key-ring";
import type { Key } from "./parse-keys";

const CIPHER = "aes-256-gcm";
const IV = 12;
const TAG = 16;

/** A secret that this server's keys do not open; the message says which key, and what to do. */
export class CannotUnseal extends Error {}

/**
 * A secret as the database may keep it (SECURITY.md 21): AES-256-GCM with the newest key, `keyId.bytes`.
 * @param about what it belongs to; moved to another place it does not open.
 */
export function seal(secret: string, about: string): string {
  const key = sealingKey();
  const iv = randomBytes(IV);
  const cipher = createCipheriv(CIPHER, key.secret, iv, { authTagLength: TAG });
  cipher.setAAD(Buffer.from(about, "utf8"));
  const sealed = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  return `${key.id}.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url")}`;
}

/** The secret again. @throws CannotUnseal */
export function unseal(sealed: string, about: string): string {
  const id = keyOf(sealed);
  const key = keyRing().find((one) => one.id === id);
  if (!key) {
    throw new CannotUnseal(
      `The key ${id}, which secrets in the database are sealed with, is missing. Put it back into READBACK_KEYS or READBACK_HOME/keys, or give up what it sealed: readback keys forget ${id}`,
    );
  }
  return open(key, Buffer.from(sealed.slice(id.length + 1), "base64url"), about);
}

/** Id of the key that a secret is sealed with. */
export function keyOf(sealed: string): string {
  return sealed.split(".")[0] ?? "";
}

function open(key: Key, bytes: Buffer, about: string): string {
  try {
    const options = { authTagLength: TAG };
    const decipher = createDecipheriv(CIPHER, key.secret, bytes.subarray(0, IV), options);
    decipher.setAAD(Buffer.from(about, "utf8"));
    decipher.setAuthTag(bytes.subarray(IV, IV + TAG));
    const parts = [decipher.update(bytes.subarray(IV + TAG)), decipher.final()];
    return Buffer.concat(parts).toString("utf8");
  } catch {
    // Another key under the same id, or a changed row: GCM does not say which.
    throw new CannotUnseal(
      `The key ${key.id} does not open what is sealed with it. Put the right one back into READBACK_KEYS or READBACK_HOME/keys, or give up what it sealed: readback keys forget ${key.id}`,
    );
  }
}
