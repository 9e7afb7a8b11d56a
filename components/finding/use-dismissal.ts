"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { sendJson } from "@/lib/client/send-json";
import type { DismissalBody, DismissalEndBody, FindingView } from "@/lib/core/finding/finding-view";

/** What a line can ask for; true when it arrived and the page is being read anew. */
export type DismissalActs = {
  dismiss: (finding: FindingView, note: string | null) => Promise<boolean>;
  reopen: (finding: FindingView) => Promise<boolean>;
};

export type Told = "done" | "reopened" | "stale" | "other" | null;

/** Dismissing and taking it back, and what to tell about the last of it. */
export function useDismissal(): { acts: DismissalActs; told: Told } {
  const router = useRouter();
  const [told, setTold] = useState<Told>(null);
  // The same try again keeps its key: what did arrive does not happen twice.
  const last = useRef({ what: "", key: "" });

  async function send(
    method: "POST" | "DELETE",
    { id }: FindingView,
    body: DismissalBody | DismissalEndBody,
  ): Promise<boolean> {
    const what = JSON.stringify([method, id, body]);
    if (last.current.what !== what) last.current = { what, key: crypto.randomUUID() };
    const path = `/api/v1/findings/${id}/dismissal`;
    const sent = await sendJson(method, path, { body, key: last.current.key });
    // A later same act is a new one.
    if (sent.ok) last.current = { what: "", key: "" };
    const stale = !sent.ok && sent.code === "stale";
    setTold(sent.ok ? (method === "POST" ? "done" : "reopened") : stale ? "stale" : "other");
    if (sent.ok || stale) router.refresh();
    return sent.ok;
  }

  const dismiss = (finding: FindingView, note: string | null) => send("POST", finding, { note });
  const reopen = (finding: FindingView) =>
    send("DELETE", finding, { at: finding.dismissed?.at ?? "" });
  return { acts: { dismiss, reopen }, told };
}
