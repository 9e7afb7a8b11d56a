"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { sendJson } from "@/lib/client/send-json";
import { CodeForm } from "./code-form";
import { goOn } from "./go-on";
import { problemOf } from "./problem-of";
import { Lead, QuietPage } from "./quiet-page";
import { useFragment } from "./use-fragment";

type Step = "ask" | "busy" | "code" | "gone";

/** An invitation says nothing about its interview and can do one thing: have a code sent. */
export function InvitationSteps({ above, beside }: { above?: ReactNode; beside?: ReactNode }) {
  const t = useTranslations("sign-in");
  const invitation = useFragment();
  const [step, setStep] = useState<Step>("ask");
  const [problem, setProblem] = useState<string | null>(null);

  async function ask() {
    setStep("busy");
    setProblem(null);
    const body = { invitation };
    const sent = await sendJson<{ next?: string }>("POST", "/api/v1/sign-in", { body });
    if (sent.ok && sent.data.next) return goOn(sent.data.next);
    if (sent.ok) return setStep("code");
    if (sent.code === "not-found" || sent.code === "bad-input") return setStep("gone");
    setStep("ask");
    setProblem(t(`problem.${problemOf(sent.code, "code")}`));
  }

  if (step === "gone" || invitation === null) {
    return (
      <QuietPage title={t("invitation.gone")}>
        <Lead>{t("invitation.goneLead")}</Lead>
        <Link href="/sign-in" className={buttonClass("plain", "w-full py-3 text-[14px]")}>
          {t("invitation.own")}
        </Link>
      </QuietPage>
    );
  }
  if (step === "code") {
    return (
      <QuietPage title={t("code.title")}>
        <div role="status">
          <Lead>{t("code.leadInvited")}</Lead>
        </div>
        <CodeForm onGone={() => setStep("ask")} />
        <Button kind="quiet" className="mt-3 w-full" onClick={() => setStep("ask")}>
          {t("code.resend")}
        </Button>
        {beside}
      </QuietPage>
    );
  }
  const waiting = invitation === undefined || step === "busy";
  return (
    <QuietPage title={t("invitation.title")}>
      <Lead>{t("invitation.lead")}</Lead>
      {above}
      <Button kind="primary" className="w-full py-3 text-[14px]" disabled={waiting} onClick={ask}>
        {t(step === "busy" ? "sending" : "invitation.send")}
      </Button>
      {problem && (
        <p role="alert" className="mt-3 mb-0 text-[13px] text-danger">
          {problem}
        </p>
      )}
    </QuietPage>
  );
}
