"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { sendJson } from "@/lib/client/send-json";
import { CodeForm } from "./code-form";
import { goOn, type SessionAnswer } from "./go-on";
import { Lead, QuietPage } from "./quiet-page";
import { useFragment } from "./use-fragment";

type Step = "click" | "busy" | "code" | "gone" | "problem";

/** What a mailed link leads to. Nothing happens before a click, and a click alone opens nothing elsewhere. */
export function LinkSteps({ above }: { above?: ReactNode }) {
  const t = useTranslations("sign-in");
  const token = useFragment();
  const [step, setStep] = useState<Step>("click");

  async function open() {
    setStep("busy");
    const body = { token };
    const sent = await sendJson<SessionAnswer>("POST", "/api/v1/session", { body });
    if (!sent.ok) return setStep("problem");
    if ("next" in sent.data) return goOn(sent.data.next);
    setStep(sent.data.need === "code" ? "code" : "gone");
  }

  if (step === "code") {
    return (
      <QuietPage title={t("link.codeTitle")}>
        <div role="status">
          <Lead>{t("link.codeLead")}</Lead>
        </div>
        <CodeForm token={token ?? null} onGone={() => setStep("gone")} />
      </QuietPage>
    );
  }
  if (step === "gone" || token === null) {
    return (
      <QuietPage title={t("link.gone")}>
        <Lead>{t("link.goneLead")}</Lead>
        <Link href="/sign-in" className={buttonClass("primary", "w-full py-3 text-[14px]")}>
          {t("link.ask")}
        </Link>
      </QuietPage>
    );
  }
  const waiting = token === undefined || step === "busy";
  return (
    <QuietPage title={t("link.title")}>
      <Lead>{t("link.lead")}</Lead>
      {above}
      <Button kind="primary" className="w-full py-3 text-[14px]" disabled={waiting} onClick={open}>
        {t(step === "busy" ? "code.busy" : "link.go")}
      </Button>
      {step === "problem" && (
        <p role="alert" className="mt-3 mb-0 text-[13px] text-danger">
          {t("problem.offline")}
        </p>
      )}
    </QuietPage>
  );
}
