import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** Where the mail is when nothing can be sent: for a first try on one's own machine. */
export function MailsHere() {
  const t = useTranslations("sign-in");
  const link = (words: ReactNode) => (
    <Link href="/mail" target="_blank" className="text-accent underline">
      {words}
    </Link>
  );
  return (
    <p className="mt-5 mb-0 border-t border-rule pt-4 text-[13px] text-ink-2">
      {t.rich("code.here", { link })}
    </p>
  );
}
