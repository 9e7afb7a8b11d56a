/**
 * The address to listen on; null for all of this machine's. A server for this machine alone takes no
 * connection from another one: it shows its mails without a sign-in, and a Host header proves nothing.
 */
export function listenOn(readbackUrl: string): string | null {
  const { hostname } = new URL(readbackUrl);
  if (hostname === "[::1]") return "::1";
  return hostname === "localhost" || hostname === "127.0.0.1" ? "127.0.0.1" : null;
}
