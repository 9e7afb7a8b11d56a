import { useTranslations } from "next-intl";

/** Which place it is of how many, in words and as a line. */
export function PlaceCount({ now, of }: { now: number; of: number }) {
  const t = useTranslations("voices");
  return (
    <div className="flex items-center gap-4">
      <span className="shrink-0 text-[13px] text-ink-2">{t("count", { now, of })}</span>
      <span aria-hidden="true" className="h-1 flex-1 overflow-hidden rounded-full bg-rule">
        <span
          className="block h-full rounded-full bg-ok"
          style={{ width: `${((now - 1) / of) * 100}%` }}
        />
      </span>
    </div>
  );
}
