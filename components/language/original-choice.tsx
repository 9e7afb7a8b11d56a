"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { sendJson } from "@/lib/client/send-json";

type Problem = "decided" | "unwritten" | "offline" | "other";

/** Which text is the original, while nothing was decided: what that changes, and a second press. */
export function OriginalChoice(props: { interviewId: string; transcriptId: string }) {
  const { interviewId, transcriptId } = props;
  const t = useTranslations("languages.turn");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function turn() {
    setBusy(true);
    setProblem(null);
    const path = `/api/v1/interviews/${interviewId}/original`;
    const sent = await sendJson("PUT", path, { body: { transcriptId } });
    setBusy(false);
    if (sent.ok) setOpen(false);
    else setProblem(problemOf(sent.code, sent.field));
    router.refresh();
  }

  if (!open) {
    return (
      <Button kind="quiet" className="-ms-3.5 mt-2" onClick={() => setOpen(true)}>
        {t("open")}
      </Button>
    );
  }
  return (
    <section aria-label={t("open")} className="mt-3 rounded-lg border border-rule-2 px-4 py-3">
      <p className="m-0 text-[14px]">{t("lead")}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button kind="primary" disabled={busy} onClick={() => void turn()}>
          {t("go")}
        </Button>
        <Button kind="quiet" onClick={() => setOpen(false)}>
          {t("close")}
        </Button>
      </div>
      {problem && (
        <p role="alert" className="mt-2 mb-0 text-[13px] text-danger">
          {t(`problem.${problem}`)}
        </p>
      )}
    </section>
  );
}

function problemOf(code: string, field: string | null): Problem {
  if (code === "offline") return "offline";
  return field === "decided" || field === "unwritten" ? field : "other";
}
