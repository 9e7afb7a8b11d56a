import "server-only";
import { cookies } from "next/headers";
import { asLocale } from "@/lib/i18n/locales";
import { overHttps } from "./session-cookie";

/** The cookie lib/i18n/request.ts reads. */
const NAME = "readback-language";
const YEAR = 365 * 24 * 3600;

/** Lets this browser use a person's chosen interface language; nothing when they chose none. */
export async function rememberLocale(locale: string | null): Promise<void> {
  const known = asLocale(locale);
  if (!known) return;
  const options = { path: "/", sameSite: "lax" as const, secure: overHttps(), maxAge: YEAR };
  (await cookies()).set(NAME, known, options);
}
