/** A key that secrets are sealed with; `secret` is 32 bytes. */
export type Key = { id: string; secret: Buffer };

const shape = /^([A-Za-z0-9-]{1,40}):([A-Za-z0-9+/_-]{43}=?)$/;

/**
 * Keys as READBACK_KEYS and the key file write them: `id:secret`, the secret in base64, one a line or
 * separated by commas, newest first. Null when that is not what the text holds.
 */
export function parseKeys(text: string): Key[] | null {
  const parts = text.split(/[\s,]+/).filter(Boolean);
  const keys = parts.flatMap((part): Key[] => {
    const [, id, secret] = shape.exec(part) ?? [];
    return id && secret ? [{ id, secret: Buffer.from(secret, "base64") }] : [];
  });
  const ids = new Set(keys.map(({ id }) => id));
  return keys.length === parts.length && ids.size === keys.length ? keys : null;
}
