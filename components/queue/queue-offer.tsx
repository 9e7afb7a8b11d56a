"use client";

import { useTranslations } from "next-intl";
import { useDesk, useReview } from "@/components/review/desk-context";
import { Button } from "@/components/ui/button";
import { chooseShow } from "@/lib/client/review/choose-show";
import { useQueue } from "./use-queue";

/** Above the text, as long as something of it waits: the few places to begin with. */
export function QueueOffer() {
  const t = useTranslations("queue");
  const desk = useDesk();
  const show = useReview((state) => state.show);
  const { ids, left, minutes } = useQueue();
  if (show !== "all" || left === 0) return null;
  const begun = left < ids.length;
  return (
    <section className="card queue-offer" aria-labelledby="queue-offer">
      <h2 id="queue-offer">{t(begun ? "goOn" : "title", { count: left })}</h2>
      <p>{t("lead", { minutes })}</p>
      <Button kind="primary" onClick={() => chooseShow(desk, "first")}>
        {t(begun ? "continue" : "start")}
      </Button>
      <small>{t("how")}</small>
    </section>
  );
}
