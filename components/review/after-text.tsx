"use client";

import { useTranslations } from "next-intl";
import { Button, buttonClass } from "@/components/ui/button";
import { chooseShow } from "@/lib/client/review/choose-show";
import { matches } from "@/lib/client/review/entries";
import { useDesk, useReview } from "./desk-context";
import { FinishLink } from "./finish-link";

/** What a filter without a passage says, and the way out of it. */
export function NothingShown() {
  const t = useTranslations("review.empty");
  const desk = useDesk();
  const show = useReview((state) => state.show);
  const kept = useReview((state) => state.kept);
  const some = useReview((state) => state.entries.some((entry) => matches(entry, state.show)));
  if (show === "all" || some || kept.size > 0) return null;
  return (
    <section className="card" aria-label={t(show)}>
      <p className="m-0 font-read text-[19px]">{t(show)}</p>
      <Button className="mt-4" onClick={() => chooseShow(desk, "all")}>
        {t("everything")}
      </Button>
    </section>
  );
}

/** Nothing waits any more: read it once as a whole, and sign. */
export function AllDone() {
  const t = useTranslations("review.done");
  const { facts } = useDesk();
  const waiting = useReview((state) => state.counted.waiting);
  const ready = useReview((state) => state.entries.length > 0);
  const blocked = useReview((state) =>
    state.entries.some(
      ({ status }) => status === "talk" || status === "not_me" || status === "fix",
    ),
  );
  if (!ready || waiting > 0 || !facts.powers.sign) return null;
  return (
    <section className="card finish" aria-labelledby="all-done">
      <h2 id="all-done">{t(blocked ? "titleBlocked" : "title")}</h2>
      <p>{t(blocked ? "leadBlocked" : "lead")}</p>
      <FinishLink className={buttonClass("primary", "px-4 py-3 text-[15px]")}>
        {t(blocked ? "buttonBlocked" : "button")}
      </FinishLink>
    </section>
  );
}
