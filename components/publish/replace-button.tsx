"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { sendJson } from "@/lib/client/send-json";
import type { PublicationView } from "@/lib/core/publish/views";
import { usePublication } from "./use-publication";

type Props = {
  interviewId: string;
  /** Below the interview's own URL of the API. */
  path: string;
  /** Names the digest of what may be replaced: what the page shows, and nothing newer. */
  body: object;
  newest: PublicationView | null;
  hint: string;
  children: ReactNode;
};

/** Replaces what somebody changed in the blog, and says how that is going. */
export function ReplaceButton({ interviewId, path, body, newest, hint, children }: Props) {
  const t = useTranslations("publish");
  const router = useRouter();
  const [problem, setProblem] = useState<"stale" | "blocked" | "other" | null>(null);
  const { waiting, slow, watch } = usePublication(interviewId, newest);

  async function send() {
    setProblem(null);
    const sent = await sendJson("POST", `/api/v1/interviews/${interviewId}/${path}`, { body });
    if (sent.ok) return watch();
    setProblem(sent.code === "stale" || sent.code === "blocked" ? sent.code : "other");
    router.refresh();
  }

  return (
    <>
      <p className="m-0 mt-2 text-[13px]">{hint}</p>
      <Button kind="primary" className="mt-3 w-full" disabled={waiting} onClick={send}>
        {children}
      </Button>
      <p role="status" className="m-0 text-[13px] text-ink-2">
        {waiting && t(slow ? "running.slow" : "running.queued")}
      </p>
      {problem && (
        <p role="alert" className="m-0 mt-2 text-[13px] text-danger">
          {t(`problem.${problem}`)}
        </p>
      )}
    </>
  );
}
