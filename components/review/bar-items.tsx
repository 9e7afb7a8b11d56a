"use client";

import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { passagesOf } from "@/lib/client/outbox/deed";
import type { Desk } from "@/lib/client/review/desk";
import { focusPassage } from "@/lib/client/review/focus-passage";
import { BesideSwitch } from "./beside-switch";
import { useDesk, useReview } from "./desk-context";
import { FinishLink } from "./finish-link";

/** The bar's end: whether all is saved, how far the review is, and the way to finish it. */
export function BarItems() {
  const t = useTranslations("review.bar");
  const { facts } = useDesk();
  return (
    <>
      <BesideSwitch />
      <SavedState />
      <Meter />
      {facts.powers.sign && (
        <FinishLink className={buttonClass("primary", "whitespace-nowrap")}>
          <span className="max-sm:hidden">{t("finish")}</span>
          <span className="sm:hidden">{t("finishShort")}</span>
        </FinishLink>
      )}
    </>
  );
}

/** Says "saved" only once everything is acknowledged; what is not, it says is safe here. */
function SavedState() {
  const t = useTranslations("review.saving");
  const desk = useDesk();
  const saving = useReview((state) => state.saving);
  if (desk.facts.role === "reader" && saving === "saved") return null;
  return (
    <span role="status" className="saved" data-saving={saving}>
      {saving !== "unread" && t(saving)}
      {(saving === "signed-out" || saving === "other-person") && (
        <>
          {" "}
          <a href="/sign-in" target="_blank" rel="noreferrer" className="text-accent underline">
            {t("signIn")}
          </a>
        </>
      )}
      {saving === "held" && (
        <>
          {" "}
          <button type="button" className="text-accent underline" onClick={() => goToHeld(desk)}>
            {t("goThere")}
          </button>
        </>
      )}
      {(saving === "offline" || saving === "failing") && (
        <>
          {" "}
          <button
            type="button"
            className="text-accent underline"
            onClick={() => void desk.outbox.drain(true)}
          >
            {t("tryNow")}
          </button>
        </>
      )}
    </span>
  );
}

/** To the passage whose words the server could not take. */
function goToHeld(desk: Desk): void {
  const held = desk.store.read().queue.find((act) => act.held);
  const [id] = held ? passagesOf(held.deed) : [];
  if (id) focusPassage(desk, id, { scroll: "smooth" });
}

function Meter() {
  const t = useTranslations("review.meter");
  const { total, fine, out, waiting, minutesLeft } = useReview((state) => state.counted);
  const { facts } = useDesk();
  if (total === 0) return null;
  const percent = (count: number) => Math.round((count / total) * 100);
  const done = total - waiting;
  return (
    // On a phone an author's tabs need the room; the filters under them have the numbers too.
    <div className={facts.powers.sign ? "meter" : "meter wide-only"}>
      <span>{t("count", { done, total })}</span>
      <div
        className="track"
        role="img"
        aria-label={t("label", {
          fine: percent(fine),
          out: percent(out),
          waiting: percent(waiting),
          role: facts.role,
        })}
      >
        <i className="fine" style={{ width: `${(fine / total) * 100}%` }} />
        <i className="out" style={{ width: `${(out / total) * 100}%` }} />
      </div>
      <span className="left">
        {waiting === 0 ? t("nothing") : t("minutes", { minutes: Math.ceil(minutesLeft) })}
      </span>
    </div>
  );
}
