"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { sendJson } from "@/lib/client/send-json";
import { CodePage } from "./code-page";
import { goOn, type SessionAnswer } from "./go-on";
import { Gone } from "./gone";
import { OneButton } from "./one-button";
import { problemOf } from "./problem-of";
import { useFragment } from "./use-fragment";

type Step = "click" | "busy" | "code" | "gone";

/** What a mailed link leads to. Nothing happens before a click, and a click alone opens nothing elsewhere. */
export function LinkSteps({ above }: { above?: ReactNode }) {
  const t = useTranslations("sign-in");
  const token = useFragment();
  const [step, setStep] = useState<Step>("click");
  const [problem, setProblem] = useState<string | null>(null);

  async function open() {
    setStep("busy");
    setProblem(null);
    const sent = await sendJson<SessionAnswer>("POST", "/api/v1/session", { body: { token } });
    if (sent.ok && "next" in sent.data) return goOn(sent.data.next);
    if (sent.ok) return setStep("need" in sent.data && sent.data.need === "code" ? "code" : "gone");
    setStep("click");
    setProblem(t(`problem.${problemOf(sent.code, "code")}`));
  }

  if (step === "gone" || token === null) {
    const words = { title: t("link.gone"), lead: t("link.goneLead"), action: t("link.ask") };
    return <Gone {...words} kind="primary" />;
  }
  if (step === "code") {
    const words = { title: t("link.codeTitle"), lead: t("link.codeLead") };
    return <CodePage {...words} token={token ?? null} onGone={() => setStep("gone")} />;
  }
  const words = { title: t("link.title"), lead: t("link.lead") };
  const button = {
    words: t(step === "busy" ? "code.busy" : "link.go"),
    disabled: token === undefined || step === "busy",
    onClick: open,
  };
  return <OneButton {...words} above={above} button={button} problem={problem} />;
}
