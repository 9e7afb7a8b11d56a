import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import type { Namespace } from "@/lib/i18n/locales";

/** What the bar, the account's menu and the error pages say: sent with every page. */
export const everywhere: Namespace[] = ["common", "errors", "account"];

/** Sends a page the words that it shows in the browser, and no others. */
export async function PageWords({ of, children }: { of: Namespace[]; children: ReactNode }) {
  const all = await getMessages();
  const messages = Object.fromEntries([...everywhere, ...of].map((name) => [name, all[name]]));
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
