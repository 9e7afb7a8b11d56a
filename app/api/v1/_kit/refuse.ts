import type { RefusalCode } from "@/lib/core/review/api";

type Refusal = { status: number; message: string };

/**
 * Every refusal: its status, and what is wrong and what to do, for people who call the API by hand. Parts in
 * braces are told with it.
 */
export const refusals: Record<RefusalCode, Refusal> = {
  stale: {
    status: 409,
    message: "This has changed since you read it. Read it again, and decide on what is there now.",
  },
  blocked: { status: 409, message: "What is there now does not allow this. Nothing was changed." },
  "other-person": {
    status: 409,
    message: "Somebody else has signed in since this page was opened. Open it again.",
  },
  "key-reused": {
    status: 422,
    message: "This idempotency key came before with something else. Send it with a new key.",
  },
  "bad-input": {
    status: 400,
    message: "The part {field} is not as it should be; /api/v1/openapi.json describes it.",
  },
  "bad-token": {
    status: 401,
    message: "This access token does not work, or not any more. Make a new one in your account.",
  },
  "not-found": { status: 404, message: "There is no such thing, or it is not for you." },
  "too-large": { status: 413, message: "This is longer than {limit} bytes. Send less at once." },
  "too-many": {
    status: 429,
    message: "That is too much at once. Wait {wait} seconds, then go on.",
  },
  "too-slow": {
    status: 503,
    message: "This took too long and was given up. Send it again with the same idempotency key.",
  },
};

/** A refusal as JSON: a code the interface has a sentence for, and what the person needs to go on. */
export function refuse(
  code: RefusalCode,
  more: Record<string, unknown> & { wait?: number } = {},
): Response {
  const { status } = refusals[code];
  const message = refusals[code].message.replace(/\{(\w+)\}/g, (_, name) => String(more[name]));
  const response = Response.json({ error: code, message, ...more }, { status });
  if (more.wait !== undefined) response.headers.set("retry-after", String(more.wait));
  if (code === "too-slow") response.headers.set("retry-after", "5");
  if (code === "bad-token") response.headers.set("www-authenticate", "Bearer");
  return response;
}

/** Answers with words are never stored on the way. */
export function fresh(response: Response): Response {
  response.headers.set("cache-control", "no-store");
  return response;
}
