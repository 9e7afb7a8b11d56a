"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId } from "react";
import { Button } from "@/components/ui/button";
import { NoteInput } from "@/components/ui/note-input";
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
        <NoteInput id={id} required onEscape={onClose} />
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
