"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { sendJson } from "@/lib/client/send-json";
import { AskCard, type Asking, type AskKind } from "./ask-card";

type Props = { interviewId: string; kinds: readonly AskKind[] };

/** Asks as who is signed in; the page then says how far it is. */
export function AskForm({ interviewId, kinds }: Props) {
  const t = useTranslations("receipt");
  const router = useRouter();
  const [state, setState] = useState<"idle" | "busy" | "problem">("idle");

  async function ask(body: Asking) {
    setState("busy");
    const sent = await sendJson("POST", `/api/v1/interviews/${interviewId}/requests`, { body });
    setState(sent.ok ? "idle" : "problem");
    router.refresh();
  }

  const problem = state === "problem" ? t("problem") : null;
  return <AskCard {...{ kinds, problem, ask }} busy={state === "busy"} />;
}
