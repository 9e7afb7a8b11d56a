import { useFormatter, useTranslations } from "next-intl";
import type { DeclineView } from "@/lib/core/people/decline";

/** What somebody said when they declined, and what would make it right. */
export function DeclineWords({ decline }: { decline: DeclineView }) {
  const t = useTranslations("decline");
  const format = useFormatter();
  const { answer, wishes, body, at } = decline;
  const day = format.dateTime(new Date(at), { day: "numeric", month: "short" });
  return (
    <div className="mt-2 rounded-lg border border-rule bg-paper px-3 py-2 text-[14px]">
      <p className="m-0">
        <b className="font-[550]">{t(`answer.${answer}.label`)}</b>
        <span className="text-ink-2"> · {day}</span>
      </p>
      {wishes.length > 0 && (
        <p className="m-0 mt-1 text-ink-2">
          {t("wishes")} {format.list(wishes.map((wish) => t(`wish.${wish}`)))}
        </p>
      )}
      {body && (
        <p dir="auto" className="m-0 mt-1 whitespace-pre-wrap [overflow-wrap:anywhere]">
          {body}
        </p>
      )}
    </div>
  );
}
