"use client";

import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button";
import type { TranslationView } from "@/lib/core/translation/open-place";
import { BringBackResult } from "./bring-back-result";
import { useBringBack } from "./use-bring-back";

/** What changed, as a file for somebody who translates outside of Readback, and the way back. */
export function TranslatorFile({ view }: { view: TranslationView }) {
  const t = useTranslations("languages.translator");
  const { result, bringBack } = useBringBack(view.transcriptId);
  const file = `/api/v1/transcripts/${view.transcriptId}/bundle`;
  if (view.bundled === 0 && result.state === "none") return null;
  return (
    <section
      aria-labelledby="translator-title"
      className="mb-6 rounded-xl border border-rule-2 border-dashed px-5 py-4"
    >
      <h2 id="translator-title" className="m-0 text-[17px] font-semibold">
        {t("title")}
      </h2>
      <p className="mt-1 mb-3 max-w-[62ch] text-[14px] text-ink-2">
        {t("lead", { count: view.bundled })}
        {view.ai !== null && ` ${t(view.ai ? "aiYes" : "aiNo")}`}
      </p>
      <div className="flex flex-wrap items-center gap-2">
        {view.bundled > 0 && (
          <a href={`${file}?as=html`} download className={buttonClass("primary")}>
            {t("download")}
          </a>
        )}
        <label
          className={buttonClass(
            "plain",
            "cursor-pointer has-disabled:opacity-50 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
          )}
        >
          {t("bringBack")}
          <input
            type="file"
            accept=".html,.htm,.json,text/html,application/json"
            disabled={result.state === "sending"}
            className="sr-only"
            onChange={(event) => {
              const [chosen] = event.target.files ?? [];
              if (chosen) void bringBack(chosen);
              event.target.value = "";
            }}
          />
        </label>
        {view.bundled > 0 && (
          <a href={file} download className="finger text-[13px] text-ink-2 underline">
            {t("json")}
          </a>
        )}
      </div>
      <BringBackResult result={result} view={view} />
    </section>
  );
}
