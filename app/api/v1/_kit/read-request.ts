import { env } from "@/lib/env";
import { refuse } from "./refuse";

/** Largest body of an ordinary act, in bytes; an import brings its own limit. */
const ORDINARY_LIMIT = 256 * 1024;

export type ReadRequest = { key: string; body: unknown };

/**
 * Reads a changing request by SECURITY.md 5: JSON, from our own pages, with an idempotency key, and
 * never more bytes than allowed, counted while they stream in. A Response is the refusal to send.
 */
export async function readRequest(
  request: Request,
  limit = ORDINARY_LIMIT,
): Promise<ReadRequest | Response> {
  if (!fromOurPages(request)) return refuse("bad-input", { field: "origin" });
  if (!request.headers.get("content-type")?.startsWith("application/json")) {
    return refuse("bad-input", { field: "content-type" });
  }
  const key = request.headers.get("idempotency-key") ?? "";
  if (!/^[\w-]{16,64}$/.test(key)) return refuse("bad-input", { field: "idempotency-key" });
  const bytes = await readBytes(request, limit);
  if (bytes === null) return refuse("too-large", { limit });
  try {
    return { key, body: JSON.parse(utf8.decode(bytes)) };
  } catch {
    // Not JSON, or not UTF-8, in which some words would have become others: the sender's mistake.
    return refuse("bad-input", { field: "body" });
  }
}

function fromOurPages(request: Request): boolean {
  const origin = request.headers.get("origin");
  if (origin !== null) return origin === env().READBACK_URL;
  return request.headers.get("sec-fetch-site") === "same-origin";
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The body, or null as soon as it is longer than `limit` bytes. */
async function readBytes(request: Request, limit: number): Promise<Uint8Array | null> {
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
