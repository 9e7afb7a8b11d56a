import type { RefusalCode } from "../core/review/api";

/**
 * What the server answered: accepted with its data, refused with a code, or not reached at all. `passages`
 * are the ids of those that a refusal names.
 */
export type Sent<T> =
  | { ok: true; data: T }
  | { ok: false; code: RefusalCode | "offline"; field: string | null; passages: string[] };

/**
 * Sends one act to /api/v1 with an idempotency key of its own; the same key may be given again after
 * `offline`, so that what did arrive does not happen twice.
 */
export async function sendJson<T>(
  method: "POST" | "PUT" | "DELETE",
  path: string,
  { body, key = crypto.randomUUID() }: { body: unknown; key?: string },
): Promise<Sent<T>> {
  const headers = { "content-type": "application/json", "idempotency-key": key };
  try {
    const response = await fetch(path, { method, headers, body: JSON.stringify(body) });
    const answer = await response.json();
    if (response.ok) return { ok: true, data: answer as T };
    const named: { id: string }[] = Array.isArray(answer.passages) ? answer.passages : [];
    const passages = named.map(({ id }) => id);
    return { ok: false, code: answer.error ?? "offline", field: answer.field ?? null, passages };
  } catch {
    // No answer, or one that is not ours (a proxy's page): nothing is known, trying again is safe.
    return { ok: false, code: "offline", field: null, passages: [] };
  }
}
