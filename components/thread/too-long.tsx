"use client";

import { useTranslations } from "next-intl";

/** Says by how much a text is too long to send. A limit on the field would cut what is pasted, silently. */
export function TooLong({ by }: { by: number }) {
  const t = useTranslations("review.message");
  if (by <= 0) return null;
  return (
    <p className="hint" role="status">
      {t("tooLong", { count: by })}
    </p>
  );
}
