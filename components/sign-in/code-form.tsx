"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { sendJson } from "@/lib/client/send-json";
import { goOn, type SessionAnswer } from "./go-on";
import { problemOf } from "./problem-of";

type Props = {
  /** The link's token, when the code is typed beside an opened link. */
  token?: string | null;
  onGone: () => void;
  /** What to do once signed in, with the place to go; just to go there unless given. */
  onOpened?: (next: string) => void | Promise<void>;
};

/** Six digits. An empty or broken code never leaves the page, so it costs no try. */
export function CodeForm({ token = null, onGone, onOpened = goOn }: Props) {
  const t = useTranslations("sign-in");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get("code")).replace(/\D/g, "");
    if (code.length !== 6) return setProblem(t("problem.code"));
    setBusy(true);
    const body = token ? { token, code } : { code };
    const sent = await sendJson<SessionAnswer>("POST", "/api/v1/session", { body });
    if (sent.ok && "next" in sent.data) return await onOpened(sent.data.next);
    setBusy(false);
    if (!sent.ok) return setProblem(t(`problem.${problemOf(sent.code, "code")}`));
    const answer = sent.data as Exclude<SessionAnswer, { next: string }>;
    if (answer.need === "link") return onGone();
    setProblem(t("problem.wrong", { left: answer.left ?? 0 }));
  }

  return (
    <form onSubmit={send} noValidate className="grid gap-3.5">
      <Field
        label={t("code.label")}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={9}
        dir="ltr"
        problem={problem}
        hint={t("code.life")}
        style={{ fontSize: 22, letterSpacing: 4, fontVariantNumeric: "tabular-nums" }}
      />
      <Button type="submit" kind="primary" className="py-3 text-[14px]" disabled={busy}>
        {t(busy ? "code.busy" : "code.go")}
      </Button>
    </form>
  );
}
