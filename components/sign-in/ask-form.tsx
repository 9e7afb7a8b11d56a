"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { sendJson } from "@/lib/client/send-json";
import { problemOf } from "./problem-of";

type Props = {
  next: string | null;
  email: string;
  /** Told once the answer is that a mail goes out, if it may. */
  onSent: (email: string) => void;
};

/** One field. The answer is the same for every address. */
export function AskForm({ next, email, onSent }: Props) {
  const t = useTranslations("sign-in");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get("email")).trim();
    if (!typed.includes("@")) return setProblem(t("problem.email"));
    setBusy(true);
    const body = { email: typed, next };
    const sent = await sendJson("POST", "/api/v1/sign-in", { body });
    setBusy(false);
    if (sent.ok) return onSent(typed);
    setProblem(t(`problem.${problemOf(sent.code, "email")}`));
  }

  return (
    <form onSubmit={send} noValidate className="grid gap-3.5">
      <Field
        label={t("email")}
        name="email"
        type="email"
        autoComplete="email"
        defaultValue={email}
        dir="ltr"
        problem={problem}
      />
      <Button type="submit" kind="primary" className="py-3 text-[14px]" disabled={busy}>
        {t(busy ? "sending" : "send")}
      </Button>
    </form>
  );
}
