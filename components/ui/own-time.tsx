"use client";

import { useRouter } from "next/navigation";
import { useTimeZone } from "next-intl";
import { useEffect } from "react";
import { zoneCookie } from "@/lib/i18n/time-zone";

/** Seconds in a year. */
const YEAR = 31_536_000;

/**
 * Times are those of the person's own clock. The browser tells its zone in a cookie; a page that was
 * printed in another one is asked for once more, in place. Server and browser print the same.
 */
export function OwnTime() {
  const printed = useTimeZone();
  const router = useRouter();
  useEffect(() => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (own === printed) return;
    const told = document.cookie.includes(`${zoneCookie}=${own};`);
    const kept = document.cookie.endsWith(`${zoneCookie}=${own}`);
    // Told already: the server knows no such zone, and asking again would change nothing.
    if (told || kept) return;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere yet
    document.cookie = `${zoneCookie}=${own}; path=/; max-age=${YEAR}; samesite=lax`;
    router.refresh();
  }, [printed, router]);
  return null;
}
