import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Lead, QuietPage } from "@/components/sign-in/quiet-page";
import { buttonClass } from "@/components/ui/button";

/** The same page for everybody and every reason (SECURITY.md 3). */
export default async function NotFound() {
  const t = await getTranslations("errors.notFound");
  return (
    <QuietPage title={t("title")}>
      <Lead>{t("lead")}</Lead>
      <div className="flex flex-wrap gap-2">
        <Link href="/sign-in" className={buttonClass("primary")}>
          {t("signIn")}
        </Link>
        <Link href="/" className={buttonClass()}>
          {t("home")}
        </Link>
      </div>
    </QuietPage>
  );
}
