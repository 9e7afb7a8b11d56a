import "server-only";
import { alone } from "@/lib/db/in-transaction";
import { listSealed, resealOne } from "@/lib/db/sealed";
import { keepKeys, keyRing, keysAreGiven, newKey } from "@/lib/keys/key-ring";
import type { Key } from "@/lib/keys/parse-keys";
import { keyOf } from "@/lib/keys/seal";
import type { Operator } from "@/lib/policy/operator";

/**
 * Milliseconds that a replaced key is kept at least, used or not: somebody may have taken it in hand just
 * before, and what they seal with it is not committed yet.
 */
const KEPT = 60 * 60_000;

/** What a change of keys did. `waiting`: secrets that still need an older key, of mails on their way. */
export type Rotated = { key: string; resealed: number; waiting: number; sentence: string };

/**
 * Turns to a new key and seals everything with it again, while any number of instances run: each reads
 * the key file anew. With READBACK_KEYS, whoever set it has put a new key first, and only the second half
 * is done here. An older key stays until nothing needs it.
 * @throws CannotUnseal when a key is missing; then nothing has changed.
 */
export async function rotateKeys(operator: Operator, now = new Date()): Promise<Rotated> {
  return await alone("keys", () => rotateNow(operator, now));
}

async function rotateNow(operator: Operator, now: Date): Promise<Rotated> {
  const given = keysAreGiven();
  if (!given) keepKeys([newKey(now), ...keyRing()]);
  const [newest] = keyRing();
  const key = newest?.id ?? "";
  let resealed = 0;
  for (const one of await listSealed(operator)) {
    if (keyOf(one.sealed) !== key && (await resealOne(operator, one))) resealed += 1;
  }
  const used = new Set((await listSealed(operator)).map(({ sealed }) => keyOf(sealed)));
  if (!given) dropUnused(used, now);
  const waiting = [...used].filter((id) => id !== key).length;
  return { key, resealed, waiting, sentence: sentenceOf({ key, resealed, waiting, given }) };
}

/** Keys are newest first, so the one before an older key is what replaced it, at the time in its id. */
function dropUnused(used: Set<string>, now: Date): void {
  const ring = keyRing();
  const kept = ring.filter((key, at) => {
    const next = ring[at - 1];
    return !next || used.has(key.id) || now.getTime() - madeAt(next) < KEPT;
  });
  if (kept.length < ring.length) keepKeys(kept);
}

/** When a key was made, by its id; a key somebody named by hand counts as new. */
function madeAt({ id }: Key): number {
  const [, y, m, d, h, min, s] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-/.exec(id) ?? [];
  return y ? Date.parse(`${y}-${m}-${d}T${h}:${min}:${s}Z`) : Number.POSITIVE_INFINITY;
}

function sentenceOf({
  key,
  resealed,
  waiting,
  given,
}: Omit<Rotated, "sentence"> & { given: boolean }) {
  const done = `${resealed} secrets are sealed with ${key} now.`;
  if (waiting > 0)
    return `${done} Mails on their way still need an older key; run this again later.`;
  return given
    ? `${done} The other keys of READBACK_KEYS can go from every instance. For a new key, put what "readback keys new" prints first, restart every instance, and run this again.`
    : `${done} An older key is dropped once nothing has needed it for an hour. Back up the key file.`;
}
