"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { NoteInput } from "@/components/ui/note-input";
import type { FindingView } from "@/lib/core/finding/finding-view";
import type { DismissalActs } from "./use-dismissal";

type Props = { finding: FindingView; acts: DismissalActs; onClose: () => void };

/** Asks why, without insisting. What was typed stays in the field until it has arrived. */
export function DismissForm({ finding, acts, onClose }: Props) {
  const t = useTranslations("findings");
  const id = useId();
  const [busy, setBusy] = useState(false);

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const note = String(new FormData(event.currentTarget).get("note")).trim();
    setBusy(true);
    const done = await acts.dismiss(finding, note || null);
    setBusy(false);
    if (done) onClose();
  }

  return (
    <form onSubmit={save} className="grid gap-2 sm:col-span-2">
      <label htmlFor={id} className="text-[13px] font-[550]">
        {t("note")}
      </label>
      <div className="flex flex-wrap gap-2">
        <NoteInput
          id={id}
          defaultValue={finding.note ?? ""}
          placeholder={t("notePlaceholder")}
          onEscape={onClose}
        />
        <Button type="submit" kind="primary" disabled={busy}>
          {t(busy ? "saving" : "save")}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
