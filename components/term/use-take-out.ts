"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { sendJson } from "@/lib/client/send-json";
import type { EverywhereBody } from "@/lib/core/review/api";

export type TakeOutProblem = "stale" | "blocked" | "offline" | "other";

/** What was just taken out, as one act that can be undone. */
export type TakeOutResult = { act: string; count: number; undone: boolean };

export type TakeOut = ReturnType<typeof useTakeOut>;

/** Takes the chosen places out in one act, and back. Sent again after no answer, it happens once. */
export function useTakeOut(interviewId: string, close: () => void) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<TakeOutProblem | null>(null);
  const [result, setResult] = useState<TakeOutResult | null>(null);
  const sending = useRef({ path: "", body: "", key: "" });

  async function send(path: string, body: object): Promise<{ act: string } | null> {
    const said = JSON.stringify(body);
    const again = sending.current.path === path && sending.current.body === said;
    if (!again) sending.current = { path, body: said, key: crypto.randomUUID() };
    setBusy(true);
    setProblem(null);
    const { key } = sending.current;
    const sent = await sendJson<{ act: string }>("POST", path, { body, key });
    setBusy(false);
    const offline = !sent.ok && sent.code === "offline";
    if (!offline) sending.current = { path: "", body: "", key: "" };
    if (!sent.ok) setProblem(problemOf(sent.code));
    if (!offline) router.refresh();
    return sent.ok ? sent.data : null;
  }

  async function take(body: EverywhereBody) {
    const done = await send(`/api/v1/interviews/${interviewId}/everywhere`, body);
    if (!done) return;
    setResult({ act: done.act, count: body.mentions.length, undone: false });
    close();
  }

  async function undo() {
    if (!result) return;
    const path = `/api/v1/interviews/${interviewId}/acts/${result.act}/undo`;
    if (await send(path, {})) setResult({ ...result, undone: true });
  }

  return { busy, problem, result, take, undo };
}

function problemOf(code: string): TakeOutProblem {
  return code === "stale" || code === "blocked" || code === "offline" ? code : "other";
}
