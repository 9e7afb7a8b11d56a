"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { sendJson } from "@/lib/client/send-json";

/** Sends one act and reads the page anew; for each problem the page has a sentence. */
export function useAct(method: "POST" | "PUT" | "DELETE", path: string) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<"blocked" | "offline" | null>(null);

  async function run(body: object): Promise<boolean> {
    setBusy(true);
    setProblem(null);
    const sent = await sendJson(method, path, { body });
    setBusy(false);
    if (!sent.ok) setProblem(sent.code === "offline" ? "offline" : "blocked");
    if (sent.ok || sent.code !== "offline") router.refresh();
    return sent.ok;
  }

  return { busy, problem, run };
}
