"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { LanguageField } from "@/components/ui/language-field";
import { sendJson } from "@/lib/client/send-json";
import type { Locale } from "@/lib/i18n/locales";

type Props = { name: string; email: string; locale: Locale };

/** The name others see, and the language of the interface. */
export function ProfileForm({ name, email, locale }: Props) {
  const t = useTranslations("account");
  const router = useRouter();
  const [state, setState] = useState<"idle" | "busy" | "saved" | "name" | "offline">("idle");

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setState("busy");
    const form = new FormData(event.currentTarget);
    const body = { name: String(form.get("name")).trim(), locale: form.get("locale") };
    const sent = await sendJson("PUT", "/api/v1/account", { body });
    if (!sent.ok) return setState(sent.code === "bad-input" ? "name" : "offline");
    setState("saved");
    router.refresh();
  }

  return (
    <form onSubmit={save} onChange={() => setState("idle")} className="grid gap-4" noValidate>
      <Field
        label={t("name")}
        name="name"
        defaultValue={name}
        autoComplete="name"
        maxLength={120}
        hint={t("nameHint")}
        problem={state === "name" ? t("problem.name") : null}
      />
      <AddressLine email={email} />
      <LanguageField label={t("language")} locale={locale} />
      <div className="flex items-center gap-3">
        <Button type="submit" kind="primary" disabled={state === "busy"}>
          {t(state === "busy" ? "saving" : "save")}
        </Button>
        <span role="status" className="text-[13px] text-ok">
          {state === "saved" && t("saved")}
        </span>
      </div>
      {state === "offline" && (
        <p role="alert" className="m-0 text-[13px] text-danger">
          {t("problem.offline")}
        </p>
      )}
    </form>
  );
}

function AddressLine({ email }: { email: string }) {
  const t = useTranslations("account");
  return (
    <div className="grid gap-1">
      <span className="text-[13px] font-[550]">{t("email")}</span>
      <span className="text-[15px] [overflow-wrap:anywhere]" dir="ltr">
        {email}
      </span>
      <span className="text-[13px] text-ink-2">{t("emailHint")}</span>
    </div>
  );
}
