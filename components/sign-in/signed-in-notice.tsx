import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";

type Props = { email: string; hint: ReactNode };

/** Who is signed in here already; going on switches, staying leads home. */
export function SignedInNotice({ email, hint }: Props) {
  const t = useTranslations("sign-in");
  const b = (words: ReactNode) => <b className="font-[550] [overflow-wrap:anywhere]">{words}</b>;
  return (
    <div className="mb-6 rounded-xl border border-rule bg-card px-4 py-3.5">
      <p className="m-0 text-[14px]">{t.rich("signedIn", { email, b })}</p>
      <p className="m-0 mt-1 text-[13px] text-ink-2">{hint}</p>
      <Link href="/" className={buttonClass("plain", "mt-3 max-w-full [overflow-wrap:anywhere]")}>
        {t("stay", { email })}
      </Link>
    </div>
  );
}
