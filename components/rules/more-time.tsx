"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { sendJson } from "@/lib/client/send-json";

type Props = {
  interviewId: string;
  number: number;
  left: number;
  /** What a page does that is not read anew: the review's words are in its document already. */
  after?: () => Promise<void>;
};

/** One tap puts the deadline off by three days, as often as the rules allow. */
export function MoreTime({ interviewId, number, left, after }: Props) {
  const t = useTranslations("rules");
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<"offline" | "blocked" | null>(null);

  async function take() {
    setBusy(true);
    const path = `/api/v1/interviews/${interviewId}/rules/extension`;
    const sent = await sendJson("POST", path, { body: { number } });
    setProblem(sent.ok ? null : sent.code === "offline" ? "offline" : "blocked");
    if (after) await after();
    else router.refresh();
    setBusy(false);
  }

  if (left === 0) return <p className="m-0 text-[13px] text-ink-2">{t("moreAsk")}</p>;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Button disabled={busy} onClick={() => void take()}>
        {t("more")}
      </Button>
      <span className="text-[13px] text-ink-2">{t("moreLeft", { count: left })}</span>
      {problem && (
        <p role="alert" className="m-0 text-[13px] text-danger">
          {t(`problem.${problem}`)}
        </p>
      )}
    </div>
  );
}
