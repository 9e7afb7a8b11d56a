"use client";

import { useFormatter, useTranslations } from "next-intl";
import { chooseRead } from "@/lib/client/review/choose-read";
import { languageName } from "@/lib/i18n/language-name";
import { useDesk, useReview } from "./desk-context";

/** On a phone, under the bar: both languages in turn, or one of them, from the same passage on. */
export function BesideSwitch() {
  const t = useTranslations("review.texts");
  const format = useFormatter();
  const desk = useDesk();
  const read = useReview((state) => state.read);
  const { language, beside } = desk.facts;
  if (!beside) return null;
  const names = {
    both: t("both"),
    here: languageName(format, language),
    there: languageName(format, beside.language),
  };
  return (
    <fieldset className="beside-switch m-0 border-x-0 border-t-0" aria-label={t("read")}>
      {(["both", "here", "there"] as const).map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={read === one}
          onClick={({ currentTarget }) =>
            chooseRead(desk, one, currentTarget.getBoundingClientRect().bottom)
          }
        >
          {names[one]}
        </button>
      ))}
    </fieldset>
  );
}
