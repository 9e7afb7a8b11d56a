import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { asLocale, pickLocale } from "./locales";
import { loadMessages } from "./messages";
import { asTimeZone, zoneCookie } from "./time-zone";

/** The cookie that remembers a chosen interface language. */
export const localeCookie = "readback-language";

export default getRequestConfig(async () => {
  const chosen = asLocale((await cookies()).get(localeCookie)?.value);
  const locale = chosen ?? pickLocale((await headers()).get("accept-language"));
  const timeZone = asTimeZone((await cookies()).get(zoneCookie)?.value);
  return { locale, messages: await loadMessages(locale), timeZone };
});
