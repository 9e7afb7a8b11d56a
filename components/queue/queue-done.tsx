"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useDesk, useReview } from "@/components/review/desk-context";
import { Button } from "@/components/ui/button";
import { chooseShow } from "@/lib/client/review/choose-show";
import { stepWaiting } from "@/lib/client/review/focus-passage";
import { useQueue } from "./use-queue";

/** After the last of them: that they are done, and on to the calm read. */
export function QueueDone() {
  const show = useReview((state) => state.show);
  const waiting = useReview((state) => state.counted.waiting);
  const { ids, left } = useQueue();
  const done = show === "first" && left === 0 && ids.length > 0 && waiting > 0;
  return done ? <DoneCard /> : null;
}

function DoneCard() {
  const t = useTranslations("queue");
  const desk = useDesk();
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.scrollIntoView({ block: "center" }), []);
  return (
    <section ref={card} className="card queue-done" aria-labelledby="queue-done" role="status">
      <h2 id="queue-done">{t("doneTitle")}</h2>
      <p>{t("doneLead")}</p>
      <Button
        kind="primary"
        onClick={() => {
          chooseShow(desk, "all");
          stepWaiting(desk);
        }}
      >
        {t("read")}
      </Button>
    </section>
  );
}
