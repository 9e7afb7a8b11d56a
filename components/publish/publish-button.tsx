"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { sendJson } from "@/lib/client/send-json";
import type { PublicationView } from "@/lib/core/publish/views";
import { usePublication } from "./use-publication";

type Props = {
  interviewId: string;
  manifest: string | null;
  /** Every line of the gate is done. */
  open: boolean;
  unchanged: boolean;
  /** Names of who is told. */
  names: string;
  newest: PublicationView | null;
};

/** The one button, and what became of pressing it, in plain words until it has ended. */
export function PublishButton({ interviewId, manifest, open, unchanged, names, newest }: Props) {
  const t = useTranslations("publish");
  const router = useRouter();
  const [problem, setProblem] = useState<"stale" | "blocked" | "other" | null>(null);
  const { waiting, slow, watch } = usePublication(interviewId, newest);

  async function publish() {
    setProblem(null);
    const path = `/api/v1/interviews/${interviewId}/publication`;
    const sent = await sendJson<{ id: string }>("POST", path, { body: { manifest } });
    if (sent.ok) return watch();
    setProblem(sent.code === "stale" || sent.code === "blocked" ? sent.code : "other");
    router.refresh();
  }

  const hint = !open ? t("closed") : unchanged ? t("nothingNew") : t("hint", { names });
  return (
    <div>
      <Button
        kind="approve"
        className="mt-4 w-full px-4.5 py-3 text-[14px]"
        disabled={!open || waiting}
        onClick={publish}
      >
        {t("button")}
      </Button>
      <p role="status" className="mx-0.5 my-2.5 text-[13px] text-ink-2">
        {waiting ? t(slow ? "running.slow" : "running.queued") : hint}
      </p>
      {problem && (
        <p role="alert" className="text-[13px] text-danger">
          {t(`problem.${problem}`)}
        </p>
      )}
    </div>
  );
}
