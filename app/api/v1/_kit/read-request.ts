import { env } from "@/lib/env";
import { refuse } from "./refuse";

/** Largest body of an ordinary act, in bytes; an import brings its own limit. */
export const ORDINARY_LIMIT = 256 * 1024;

export type ReadRequest = { key: string; body: unknown };

/**
 * Reads a changing request by SECURITY.md 5: JSON, from our own pages, with an idempotency key, and
 * never more bytes than `limit`, counted while they stream in. A Response is the refusal to send.
 * @param byToken an access token shows who sent it; then no origin is needed.
 */
export async function readRequest(
  request: Request,
  { limit, byToken }: { limit: number; byToken: boolean },
): Promise<ReadRequest | Response> {
  if (!fromOurPages(request, byToken)) return refuse("bad-input", { field: "origin" });
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

/** An access token is sent by nobody's browser by itself; a page of elsewhere is refused all the same. */
function fromOurPages(request: Request, byToken: boolean): boolean {
  const origin = request.headers.get("origin");
  if (origin !== null) return origin === env().READBACK_URL;
  const site = request.headers.get("sec-fetch-site");
  return site === "same-origin" || (byToken && site === null);
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The body, or null as soon as it is longer than `limit` bytes. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array | null> {
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
