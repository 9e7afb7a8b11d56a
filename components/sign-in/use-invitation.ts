"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { sendJson } from "@/lib/client/send-json";
import { goOn } from "./go-on";
import { problemOf } from "./problem-of";
import { useFragment } from "./use-fragment";

type Step = "ask" | "busy" | "code" | "gone";

/** Where somebody stands with an invitation, and the one thing that can be asked of it. */
export function useInvitation() {
  const t = useTranslations("sign-in");
  const invitation = useFragment();
  const [step, setStep] = useState<Step>("ask");
  const [problem, setProblem] = useState<string | null>(null);

  async function ask(decline = false): Promise<void> {
    setStep("busy");
    setProblem(null);
    const body = decline ? { invitation, decline } : { invitation };
    const sent = await sendJson<{ next?: string }>("POST", "/api/v1/sign-in", { body });
    if (sent.ok && sent.data.next) return goOn(sent.data.next);
    if (sent.ok) return setStep("code");
    if (sent.code === "not-found" || sent.code === "bad-input") return setStep("gone");
    setStep("ask");
    setProblem(t(`problem.${problemOf(sent.code, "code")}`));
  }

  return {
    step: invitation === null ? "gone" : step,
    waiting: invitation === undefined || step === "busy",
    problem,
    ask,
    restart: () => setStep("ask"),
  };
}
