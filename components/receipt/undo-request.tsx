"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { sendJson } from "@/lib/client/send-json";

/** Takes one's own request back with one click, while it is not done. */
export function UndoRequest({ interviewId, id }: { interviewId: string; id: string }) {
  const t = useTranslations("receipt.undo");
  const router = useRouter();
  const [problem, setProblem] = useState<"late" | "other" | null>(null);

  async function undo() {
    const path = `/api/v1/interviews/${interviewId}/requests/${id}`;
    const sent = await sendJson("DELETE", path, { body: {} });
    setProblem(sent.ok ? null : sent.code === "blocked" ? "late" : "other");
    router.refresh();
  }

  return (
    <>
      <Button className="mt-2" onClick={undo}>
        {t("button")}
      </Button>
      {problem && (
        <p role="alert" className="m-0 mt-1 text-[13px] text-danger">
          {t(problem)}
        </p>
      )}
    </>
  );
}
