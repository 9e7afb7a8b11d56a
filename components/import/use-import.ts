"use client";

import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import { sendJson } from "@/lib/client/send-json";
import type { ReadPost } from "./use-source";

export type ImportState =
  | "idle"
  | "sending"
  | "offline"
  | "not-found"
  | "too-large"
  | "bad-input"
  | "other";

/** Sends the post once, however often it is tried, and goes on to the new interview. */
export function useImport({ name, source, findings }: ReadPost, language: string) {
  const router = useRouter();
  const [state, setState] = useState<ImportState>("idle");
  // One key for one post in one language: trying again after no answer must not import it twice.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another body needs another key
  const key = useMemo(() => crypto.randomUUID(), [name, source, language]);

  async function send() {
    setState("sending");
    const body = { name: name.slice(-250), source, language };
    const sent = await sendJson<{ id: string }>("POST", "/api/v1/interviews", { body, key });
    if (!sent.ok) return setState(problemOf(sent.code));
    const page = `/interviews/${sent.data.id}`;
    router.push(findings.length > 0 ? `${page}/findings` : page);
  }
  return { state, send };
}

function problemOf(code: string): ImportState {
  switch (code) {
    case "offline":
    case "not-found":
    case "too-large":
    case "bad-input":
      return code;
    default:
      return "other";
  }
}
