"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
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
        <input
          id={id}
          name="note"
          dir="auto"
          maxLength={1000}
          defaultValue={finding.note ?? ""}
          placeholder={t("notePlaceholder")}
          autoComplete="off"
          // The person just asked for this field.
          ref={(field) => field?.focus()}
          onKeyDown={(event) => event.key === "Escape" && onClose()}
          className="min-w-[min(100%,220px)] flex-1 rounded-lg border border-rule-2 bg-card px-3 py-2 text-[15px] text-ink"
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
