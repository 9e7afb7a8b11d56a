import { type NextRequest, NextResponse } from "next/server";

/**
 * Adds headers and nothing else (SECURITY.md 2): a strict content policy with a nonce per request, and
 * what keeps words out of caches, indexes, frames and referrers. Authority is never decided here.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID();
  const policy = contentPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("cache-control", "no-store");
  return response;
}

function contentPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : "";
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * Not before /api: Next hands a request on only when a proxy has read all of its body, which would
 * take in any amount before the route refuses it. Its answers get their headers in next.config.ts.
 */
export const config = { matcher: ["/((?!_next/static/|api/).*)"] };
