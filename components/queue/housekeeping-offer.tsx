"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDesk, useReview } from "@/components/review/desk-context";
import { Button } from "@/components/ui/button";
import { viewOf } from "@/lib/client/review/desk";
import { takeOutRun } from "@/lib/client/review/take-out-run";

/** The first run of turns that made the recording, with the offer to take all of it out at once. */
export function HousekeepingOffer() {
  const { facts } = useDesk();
  const show = useReview((state) => state.show);
  const entries = useReview((state) => state.entries);
  const [kept, setKept] = useState<string[]>([]);
  if (show !== "all" || !facts.powers.redact) return null;
  const out = new Set(entries.filter(({ status }) => status === "out").map(({ id }) => id));
  const runs = facts.housekeeping.map((run) => run.filter((id) => !out.has(id)));
  const run = runs.find((ids) => ids.length > 1 && !ids.some((id) => kept.includes(id)));
  return run ? <RunOffer key={run[0]} ids={run} onKeep={() => setKept([...kept, ...run])} /> : null;
}

function RunOffer({ ids, onKeep }: { ids: string[]; onKeep: () => void }) {
  const t = useTranslations("queue.run");
  const desk = useDesk();
  const [open, setOpen] = useState(false);
  const { language, direction, texts } = desk.facts;
  return (
    <section className="card run-offer" aria-label={t("title", { count: ids.length })}>
      <p className="m-0">
        <b>{t("title", { count: ids.length })}</b> {t("lead")}
        {texts.length > 1 && ` ${t("everyLanguage")}`}
      </p>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t("show")}</summary>
        {open && (
          <ol lang={language} dir={direction}>
            {ids.map((id) => (
              <li key={id}>{viewOf(desk, id)?.text}</li>
            ))}
          </ol>
        )}
      </details>
      <div className="row">
        <Button onClick={() => takeOutRun(desk, ids)}>{t("cut", { count: ids.length })}</Button>
        <Button kind="quiet" onClick={onKeep}>
          {t("later")}
        </Button>
      </div>
    </section>
  );
}
