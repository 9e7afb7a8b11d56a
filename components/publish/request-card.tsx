"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { sendJson } from "@/lib/client/send-json";
import type { PublicationView, RequestView } from "@/lib/core/publish/views";
import { useMoment } from "./moment";
import { usePublication } from "./use-publication";

type Props = {
  interviewId: string;
  request: RequestView;
  newest: PublicationView | null;
  canTakeDown: boolean;
  /** Digest of what somebody made of the post in the blog, which the page shows; null when nobody did. */
  held: string | null;
};

/** What an interviewee asked for after publication, with the prepared act that answers it. */
export function RequestCard({ interviewId, request, newest, canTakeDown, held }: Props) {
  const t = useTranslations("publish");
  const moment = useMoment();
  const { waiting, slow, watch } = usePublication(interviewId, newest);
  const [problem, setProblem] = useState(false);
  const { id, kind, byName: name } = request;

  async function takeDown() {
    setProblem(false);
    const path = `/api/v1/interviews/${interviewId}/requests/${id}/take-down`;
    const sent = await sendJson("POST", path, { body: held ? { replaces: held } : {} });
    if (sent.ok) watch();
    else setProblem(true);
  }

  return (
    <section className="mb-5 rounded-xl border border-warn bg-card px-4 py-3.5">
      <h2 className="m-0 text-[15px] font-semibold">{t(`request.${kind}`, { name })}</h2>
      <p className="m-0 text-[13px] text-ink-2">
        {t("request.when", { date: moment(request.at) })}
      </p>
      {request.body && (
        <blockquote className="m-0 mt-2 border-rule-2 border-s-2 ps-3 font-read text-[15px] whitespace-pre-line">
          {request.body}
        </blockquote>
      )}
      {kind === "change" ? (
        <p className="m-0 mt-2 text-[13px]">{t("request.changeHint")}</p>
      ) : (
        <>
          <p className="m-0 mt-2 text-[13px]">{t("request.takeDownHint")}</p>
          {held && <p className="m-0 mt-1 text-[13px]">{t("request.edited")}</p>}
          <p className="m-0 mt-1 text-[13px] text-ink-2">{t("request.copies")}</p>
          {canTakeDown && (
            <Button kind="primary" className="mt-3 w-full" disabled={waiting} onClick={takeDown}>
              {t("request.takeDown")}
            </Button>
          )}
          <p role="status" className="m-0 text-[13px] text-ink-2">
            {waiting && t(slow ? "running.slow" : "running.queued")}
          </p>
        </>
      )}
      {problem && (
        <p role="alert" className="m-0 mt-2 text-[13px] text-danger">
          {t("problem.other")}
        </p>
      )}
    </section>
  );
}
