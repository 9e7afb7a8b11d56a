import "server-only";
import { cookies } from "next/headers";
import { ABSOLUTE } from "@/lib/db/sessions";
import { env } from "@/lib/env";

/** True when the address of this server is https; only then do browsers keep `__Host-` cookies. */
export function overHttps(): boolean {
  return env().READBACK_URL.startsWith("https:");
}

/** `__Host-` pins a cookie to this host and path; plain http on loopback cannot have it. */
export function cookieName(noun: "session" | "asked" | "next"): string {
  return `${overHttps() ? "__Host-" : ""}readback.${noun}`;
}

/** What every cookie of ours has in common (SECURITY.md 13). */
export function cookieOptions() {
  return { httpOnly: true, sameSite: "lax" as const, path: "/", secure: overHttps() };
}

export async function readSessionCookie(): Promise<string | null> {
  return (await cookies()).get(cookieName("session"))?.value ?? null;
}

/** The session itself ends earlier when it is idle; the cookie only must not end before it. */
export async function writeSessionCookie(token: string): Promise<void> {
  const maxAge = ABSOLUTE / 1000;
  (await cookies()).set(cookieName("session"), token, { ...cookieOptions(), maxAge });
}

export async function clearSessionCookie(): Promise<void> {
  (await cookies()).set(cookieName("session"), "", { ...cookieOptions(), maxAge: 0 });
}
