import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PlainBar } from "@/components/account/plain-bar";
import { ProfileForm } from "@/components/account/profile-form";
import { SessionsCard } from "@/components/account/sessions-card";
import { ThemeChoice } from "@/components/account/theme-choice";
import { TokensCard } from "@/components/account/tokens-card";
import { readAccountPage } from "@/lib/access/account-page";
import { visitor } from "@/lib/access/visitor";
import { asLocale } from "@/lib/i18n/locales";

export async function generateMetadata() {
  return { title: (await getTranslations("account"))("title") };
}

/** Name, language, appearance, where one is signed in, and access tokens. */
export default async function AccountPage() {
  const identity = await visitor();
  if (!identity) redirect("/sign-in?next=/account");
  const [{ sessions, tokens }, locale, t] = [
    await readAccountPage(identity),
    asLocale(await getLocale()) ?? "en",
    await getTranslations("account"),
  ];
  const { email } = identity;
  const name = identity.name ?? "";
  return (
    <>
      <PlainBar name={name || email} />
      <main id="text" className="mx-auto max-w-[520px] px-5 py-9">
        <h1 className="m-0 mb-6 font-read text-[30px] leading-[1.2] font-semibold">{t("title")}</h1>
        <Card title={t("profile")}>
          <ProfileForm name={name} email={email} locale={locale} />
        </Card>
        <Card title={t("theme")}>
          <ThemeChoice />
        </Card>
        <Card title={t("devices")}>
          <SessionsCard count={sessions} />
        </Card>
        <Card title={t("tokens.title")}>
          <TokensCard tokens={tokens} />
        </Card>
      </main>
    </>
  );
}

function Card({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mb-5 rounded-xl border border-rule bg-card p-5">
      <h2 className="m-0 mb-4 text-[15px] font-semibold">{title}</h2>
      {children}
    </section>
  );
}
