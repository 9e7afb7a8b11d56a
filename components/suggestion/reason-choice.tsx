"use client";

import { useTranslations } from "next-intl";
import { type Reason, reasons } from "@/lib/core/suggestion/change";

type Props = { chosen: Reason | null; choose: (reason: Reason | null) => void };

/** Why, if somebody wants to say it; pressing it again says nothing. */
export function ReasonChoice({ chosen, choose }: Props) {
  const t = useTranslations("review.reason");
  return (
    <fieldset className="reasons">
      <legend className="hint">{t("label")}</legend>
      {reasons.map((reason) => (
        <button
          key={reason}
          type="button"
          className="chip"
          aria-pressed={reason === chosen}
          onClick={() => choose(reason === chosen ? null : reason)}
        >
          {t(reason)}
        </button>
      ))}
    </fieldset>
  );
}
