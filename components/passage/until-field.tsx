"use client";

import { useTimeZone, useTranslations } from "next-intl";
import { instantOf, localTime } from "@/lib/core/rules/local-time";

type Props = { until: string | null; change: (until: string | null) => void };

/** Holding a whole passage back until a day, on the viewer's clock; empty takes it out for good. */
export function UntilField({ until, change }: Props) {
  const t = useTranslations("review.look");
  const zone = useTimeZone() ?? "UTC";
  const shown = until ? localTime(new Date(until), zone).slice(0, 10) : "";
  const choose = (day: string) =>
    change(/^\d{4}-\d\d-\d\d$/.test(day) ? instantOf(`${day}T00:00`, zone).toISOString() : null);
  return (
    <label className="field">
      <span>{t("until")}</span>
      <input
        type="date"
        value={shown}
        min={localTime(new Date(Date.now() + 86_400_000), zone).slice(0, 10)}
        onChange={({ target }) => choose(target.value)}
      />
      <small className="hint">{t(until ? "untilIs" : "untilHint")}</small>
    </label>
  );
}
