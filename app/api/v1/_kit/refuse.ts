import type { RefusalCode } from "@/lib/core/review/api";

const statuses: Record<RefusalCode, number> = {
  stale: 409,
  signed: 409,
  blocked: 409,
  "other-person": 409,
  "key-reused": 422,
  "bad-input": 400,
  "not-found": 404,
  "too-large": 413,
  "too-many": 429,
};

/** A refusal as JSON: a code the interface has a sentence for, and what the person needs to go on. */
export function refuse(code: RefusalCode, more: Record<string, unknown> = {}): Response {
  return Response.json({ error: code, ...more }, { status: statuses[code] });
}
