"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { useTheme } from "next-themes";
import { useEffect, useState } from "react";

const themes = ["system", "light", "dark"] as const;

/** Light, dark, or what the device says. Kept on this device. */
export function ThemeChoice() {
  const t = useTranslations("account");
  const { theme, setTheme } = useTheme();
  // The server does not know the device's choice: nothing is marked until the browser has said.
  const [known, setKnown] = useState(false);
  useEffect(() => setKnown(true), []);
  return (
    <fieldset className="m-0 border-0 p-0">
      <legend className="sr-only">{t("theme")}</legend>
      <div className="flex flex-wrap gap-1 rounded-[10px] border border-rule bg-card p-1">
        {themes.map((one) => (
          <label
            key={one}
            className={clsx(
              "flex-1 cursor-pointer rounded-[7px] px-3 py-2 text-center text-[13px] font-[550] whitespace-nowrap",
              "has-focus-visible:outline-2 has-focus-visible:outline-accent",
              known && theme === one ? "bg-ink text-paper" : "text-ink-2 hover:text-ink",
            )}
          >
            <input
              type="radio"
              name="theme"
              className="sr-only"
              checked={known && theme === one}
              onChange={() => setTheme(one)}
            />
            {t(`themes.${one}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
