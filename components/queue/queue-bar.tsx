"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDesk, useReview } from "@/components/review/desk-context";
import { Button, buttonClass } from "@/components/ui/button";
import { chooseShow } from "@/lib/client/review/choose-show";
import { step } from "@/lib/client/review/focus-passage";
import { useQueue } from "./use-queue";

/** One place at a time: which one of how many this is, why it is here, and the ways on, back and out. */
export function QueueBar() {
  const t = useTranslations("queue");
  const desk = useDesk();
  const show = useReview((state) => state.show);
  const current = useReview((state) => state.current);
  const { ids, left, minutes, reasonsOf } = useQueue();
  if (show !== "first") return null;
  const at = current === null ? -1 : ids.indexOf(current);
  return (
    <section className="queue-bar" aria-label={t("label")}>
      <div className="row">
        <button
          type="button"
          className={buttonClass("quiet", "step")}
          aria-label={t("back")}
          disabled={at <= 0}
          onClick={() => step(desk, -1)}
        >
          <ChevronLeft size={18} aria-hidden="true" />
        </button>
        <p role="status">
          {at >= 0 && <b>{t("place", { place: at + 1, count: ids.length })}</b>}
          <span>{left > 0 ? t("left", { minutes }) : t("none")}</span>
        </p>
        <button
          type="button"
          className={buttonClass("quiet", "step")}
          aria-label={t("next")}
          disabled={at < 0 || at === ids.length - 1}
          onClick={() => step(desk, 1)}
        >
          <ChevronRight size={18} aria-hidden="true" />
        </button>
        <Button kind="quiet" onClick={() => chooseShow(desk, "all")}>
          {t("leave")}
        </Button>
      </div>
      {at >= 0 && (
        <ul className="reasons" aria-label={t("why")}>
          {reasonsOf(current).map((reason) => (
            <li key={reason}>{t(`reason.${reason}`)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
