import "server-only";
import { sha256 } from "./act";

/**
 * The id of what this person's request with this key makes: where there is nothing to lock before it
 * exists, its own id keeps it from being made twice. A UUIDv8 (RFC 9562) of 122 bits of SHA-256.
 */
export function idOfKey(noun: "interview" | "token", userId: string, key: string): string {
  const hex = sha256(`${noun}:${userId}:${key}`);
  const variant = "89ab"[Number.parseInt(hex[16] ?? "0", 16) % 4];
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return [...parts, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join("-");
}
