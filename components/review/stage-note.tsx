"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import { useDesk } from "./desk-context";

/** What the stage means for the one who looks: nobody invited yet, signed, published, taken back. */
export function StageNote() {
  const t = useTranslations("review.stage");
  const { facts } = useDesk();
  const { stage, role, interviewees, interviewId } = facts;
  const authors = role === "author" || role === "coauthor";
  if (interviewees.length === 0 && authors) {
    return (
      <aside className="banner" aria-label={t("nobody")}>
        <p className="m-0">
          <b>{t("nobody")}</b> {t("nobodyHint")}
        </p>
        <Link href={`/interviews/${interviewId}/people`} className={buttonClass("primary")}>
          {t("invite")}
        </Link>
      </aside>
    );
  }
  if (facts.ended) {
    return (
      <aside className="banner" aria-label={t("label")}>
        <p className="m-0">{t("ended")}</p>
      </aside>
    );
  }
  const side = role === "interviewee" ? "interviewee" : role === "reader" ? "reader" : "author";
  if (stage === "in_review" && side !== "reader") return null;
  return (
    <aside className="banner" aria-label={t("label")}>
      <p className="m-0">{t(`${stage}.${side}`)}</p>
    </aside>
  );
}
