"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { sendJson } from "@/lib/client/send-json";
import type { GroundRules } from "@/lib/core/rules/ground-rules";
import { problemIn, type RuleProblem } from "./change";

/** Rules being written, beginning with the given ones; `seen` is the newest version, which they change. */
export function useProposal(
  interviewId: string,
  first: GroundRules,
  seen: { number: number; rules: GroundRules } | null,
) {
  const router = useRouter();
  const [rules, setRules] = useState(first);
  const [problem, setProblem] = useState<RuleProblem | null>(null);
  const [busy, setBusy] = useState(false);

  function change(part: Partial<GroundRules>) {
    setRules((before) => ({ ...before, ...part }));
    setProblem(null);
  }

  async function propose(): Promise<boolean> {
    const wrong = problemIn(rules, seen?.rules ?? null);
    setProblem(wrong);
    if (wrong) return false;
    setBusy(true);
    const body = { seen: seen?.number ?? 0, rules };
    const sent = await sendJson("POST", `/api/v1/interviews/${interviewId}/rules`, { body });
    setBusy(false);
    if (!sent.ok) setProblem(known(sent.code));
    if (sent.ok || sent.code !== "offline") router.refresh();
    return sent.ok;
  }

  return { rules, change, problem, busy, propose };
}

function known(code: string): RuleProblem {
  if (code === "offline" || code === "stale") return code;
  return code === "bad-input" ? "past" : "blocked";
}
