"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { sendJson } from "@/lib/client/send-json";
import type { TokenBody, TokenMade } from "@/lib/core/account/token-view";

/** What went wrong; `account.tokens.problem` has a sentence for each. */
export type TokenProblem = "name" | "full" | "offline" | "gone" | "many";

const problems: Record<string, TokenProblem> = {
  "bad-input": "name",
  blocked: "full",
  "too-many": "many",
  offline: "offline",
  "too-slow": "offline",
};

/** Makes and revokes access tokens, and reads the page anew. `made` is the new secret, until it is hidden. */
export function useTokens() {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const [problem, setProblem] = useState<TokenProblem | null>(null);

  async function send<T>(method: "POST" | "DELETE", path: string, body: object): Promise<T | null> {
    setBusy(true);
    setProblem(null);
    const sent = await sendJson<T>(method, path, { body });
    setBusy(false);
    if (!sent.ok) setProblem(problems[sent.code] ?? "gone");
    if (sent.ok || sent.code === "not-found") router.refresh();
    return sent.ok ? sent.data : null;
  }

  /** @returns whether it was made. */
  async function make(body: TokenBody): Promise<boolean> {
    const answer = await send<TokenMade>("POST", "/api/v1/account/tokens", body);
    if (answer) setMade(answer.token);
    return answer !== null;
  }

  /** @returns whether it is gone. */
  async function revoke(id: string): Promise<boolean> {
    return (await send("DELETE", `/api/v1/account/tokens/${id}`, {})) !== null;
  }

  return { busy, made, problem, make, revoke, hide: () => setMade(null) };
}
