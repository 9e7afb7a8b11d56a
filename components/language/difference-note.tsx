"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId } from "react";
import { Button } from "@/components/ui/button";
import { useAct } from "@/components/ui/use-act";
import type { TranslationView } from "@/lib/core/translation/open-place";

type Props = { view: TranslationView; mark: string; onClose: () => void };

/** Asks why a difference is right so. What was typed stays in the field until it has arrived. */
export function DifferenceNote({ view, mark, onClose }: Props) {
  const t = useTranslations("languages");
  const id = useId();
  const { busy, problem, run } = useAct(
    "POST",
    `/api/v1/transcripts/${view.transcriptId}/dismissal`,
  );

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const note = String(new FormData(event.currentTarget).get("note"));
    if (await run({ difference: mark, note })) onClose();
  }

  return (
    <form onSubmit={(event) => void save(event)} className="mt-2 grid gap-2">
      <label htmlFor={id} className="text-[13px] font-[550]">
        {t("difference.why")}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          id={id}
          name="note"
          dir="auto"
          required
          // Something else than blanks.
          pattern=".*\S.*"
          maxLength={1000}
          autoComplete="off"
          // The person just asked for this field.
          ref={(field) => field?.focus()}
          onKeyDown={(event) =>
            event.key === "Escape" && !event.nativeEvent.isComposing && onClose()
          }
          className="min-w-[min(100%,220px)] flex-1 rounded-lg border border-rule-2 bg-card px-3 py-2 text-[15px] text-ink"
        />
        <Button type="submit" kind="primary" disabled={busy}>
          {t("difference.save")}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t("place.close")}
        </Button>
      </div>
      {problem && (
        <p role="alert" className="m-0 text-[13px] text-danger">
          {t(`problem.${problem}`)}
        </p>
      )}
    </form>
  );
}
