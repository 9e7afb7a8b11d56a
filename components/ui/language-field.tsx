import { useTranslations } from "next-intl";
import { useId } from "react";
import { locales } from "@/lib/i18n/locales";

/** A choice of interface language, each named in itself; `locale` unless chosen. */
export function LanguageField({ label, locale }: { label: string; locale: string }) {
  const names = useTranslations("account.languages");
  const id = useId();
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-[13px] font-[550]">
        {label}
      </label>
      <select
        id={id}
        name="locale"
        defaultValue={locale}
        className="w-full rounded-lg border border-rule-2 bg-card px-3 py-2.5 text-[15px] text-ink"
      >
        {locales.map((one) => (
          <option key={one} value={one} lang={one}>
            {names(one)}
          </option>
        ))}
      </select>
    </div>
  );
}
