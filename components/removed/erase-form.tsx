"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { sendJson } from "@/lib/client/send-json";
import type { RemovedView } from "@/lib/core/removed/removed-view";
import { CopiesList } from "./copies-list";
import { InTheWay } from "./in-the-way";

type Problem = "stale" | "blocked" | "other" | null;

const kinds = ["passages", "parts", "wordings", "proposals", "messages"] as const;

/** One button; behind it everything that goes, everything that may remain, and the one that does it. */
export function EraseForm({ view }: { view: RemovedView }) {
  const t = useTranslations("removed");
  const [open, setOpen] = useState(false);
  const heading = useRef<HTMLParagraphElement>(null);
  const erasure = useErasure(view);
  useEffect(() => {
    if (open) heading.current?.focus();
  }, [open]);
  if (!open) {
    return (
      <Button className="mt-3" onClick={() => setOpen(true)}>
        {t("open")}
      </Button>
    );
  }
  return (
    <div className="mt-3 grid gap-3 rounded-xl border border-rule bg-card p-4">
      <div>
        <p ref={heading} tabIndex={-1} className="m-0 font-[550] outline-none">
          {t("goes")}
        </p>
        <ul className="m-0 mt-1 list-disc ps-5">
          {kinds
            .filter((kind) => view[kind] > 0)
            .map((kind) => (
              <li key={kind}>{t(`list.${kind}`, { count: view[kind] })}</li>
            ))}
        </ul>
        <p className="m-0 mt-2">{t("stays")}</p>
        <CopiesList published={view.published} />
      </div>
      <InTheWay view={view} />
      {erasure.problem && (
        <p role="alert" className="m-0 text-[13px] text-danger">
          {t(`problem.${erasure.problem}`)}
        </p>
      )}
      <p className="m-0 font-[550]">{t("final")}</p>
      <div className="flex flex-wrap gap-2">
        {view.standing.length + view.open.length + view.held.length === 0 && !view.waits && (
          <Button kind="primary" disabled={erasure.busy} onClick={erasure.erase}>
            {t(erasure.busy ? "erasing" : "erase")}
          </Button>
        )}
        <Button kind="quiet" onClick={() => setOpen(false)}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}

/** Sends it with one key for what is seen, so that trying again after silence is safe. */
function useErasure({ interviewId, seen }: RemovedView) {
  const router = useRouter();
  const [problem, setProblem] = useState<Problem>(null);
  const [busy, setBusy] = useState(false);
  const key = useRef({ seen, key: crypto.randomUUID() });
  if (key.current.seen !== seen) key.current = { seen, key: crypto.randomUUID() };
  async function erase() {
    setBusy(true);
    const path = `/api/v1/interviews/${interviewId}/purge`;
    const sent = await sendJson("POST", path, { body: { seen }, key: key.current.key });
    setBusy(false);
    const known = !sent.ok && (sent.code === "stale" || sent.code === "blocked") ? sent.code : null;
    setProblem(sent.ok ? null : (known ?? "other"));
    if (sent.ok || known) router.refresh();
  }
  return { problem, busy, erase };
}
