"use client";

import { useTranslations } from "next-intl";
import type { Query } from "@/lib/core/review/api";
import { type Visibility, visibilities } from "@/lib/core/thread/visibility";

type VisibilityProps = {
  chosen: Visibility;
  choose: (visibility: Visibility) => void;
  /** A message that wants an answer is shown to somebody. */
  wants: boolean;
};

/** Who will see a conversation; said before it is begun. */
export function VisibilityField({ chosen, choose, wants }: VisibilityProps) {
  const t = useTranslations("review.message");
  return (
    <label className="field">
      <span>{t("who")}</span>
      <select value={chosen} onChange={({ target }) => choose(target.value as Visibility)}>
        {visibilities
          .filter((one) => one !== "private" || !wants)
          .map((one) => (
            <option key={one} value={one}>
              {t(`visibility.${one}`)}
            </option>
          ))}
      </select>
    </label>
  );
}

/** What somebody wants back: nothing, an answer, or an answer before anything is published. */
export type Wish = "none" | Query;

type WishProps = { chosen: Wish; choose: (wish: Wish) => void; offered: Wish[] };

/** Whether a conversation wants an answer, and whether publishing waits for it. */
export function WishField({ chosen, choose, offered }: WishProps) {
  const t = useTranslations("review.message");
  return (
    <label className="field">
      <span>{t("wish")}</span>
      <select value={chosen} onChange={({ target }) => choose(target.value as Wish)}>
        {offered.map((one) => (
          <option key={one} value={one}>
            {t(`wishes.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
