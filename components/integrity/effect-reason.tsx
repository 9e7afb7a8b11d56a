"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId } from "react";
import { Button } from "@/components/ui/button";
import { NoteInput } from "@/components/ui/note-input";
import { useAct } from "@/components/ui/use-act";
import type { EffectView } from "@/lib/core/integrity/views";
import type { EffectListProps } from "./effect-list";

type Props = { effect: EffectView; list: EffectListProps; onClose: () => void };

/** Asks why something is right so. What was typed stays in the field until it has arrived. */
export function EffectReason({ effect, list, onClose }: Props) {
  const t = useTranslations("integrity");
  const id = useId();
  const path = `/api/v1/transcripts/${list.transcriptId}/dismissal`;
  const { busy, problem, run } = useAct("POST", path);

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const note = String(new FormData(event.currentTarget).get("note"));
    if (await run({ difference: effect.mark, note })) onClose();
  }

  return (
    <form onSubmit={(event) => void save(event)} className="mt-2 grid gap-2">
      <label htmlFor={id} className="text-[13px] font-[550]">
        {t("why")}
      </label>
      <div className="flex flex-wrap gap-2">
        <NoteInput id={id} required onEscape={onClose} />
        <Button type="submit" kind="primary" disabled={busy}>
          {t("save")}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t("close")}
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
