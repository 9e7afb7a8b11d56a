"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { type DragEvent, useState } from "react";
import type { LinkPageView } from "@/lib/core/translation/link-page";
import type { LinkRow } from "@/lib/core/translation/link-rows";
import { LinkedPassage } from "./linked-passage";
import { SaidPassage } from "./said-passage";
import type { Linking } from "./use-linking";

/** The kind of what is dragged, so that nothing else is taken for a passage. */
export const DRAGGED = "application/x-readback-passage";

type Props = { row: LinkRow; view: LinkPageView; linking: Linking };

/** What belongs together, beside each other; a passage of the translation can be dropped on it. */
export function LinkRowItem({ row, view, linking }: Props) {
  const t = useTranslations("languages.links");
  const [over, setOver] = useState(false);
  const { originals } = row;
  const takes = view.corrects && originals.length > 0 && !linking.busy;

  function onDragOver(event: DragEvent) {
    if (!takes || !event.dataTransfer.types.includes(DRAGGED)) return;
    event.preventDefault();
    setOver(true);
  }
  function onDrop(event: DragEvent) {
    setOver(false);
    const passage = event.dataTransfer.getData(DRAGGED);
    if (!takes || !passage || row.passages.includes(passage)) return;
    event.preventDefault();
    // Onto one of several passages: that one alone.
    const target = (event.target as HTMLElement).closest<HTMLElement>("[data-original]");
    void linking.link(passage, target?.dataset.original ? [target.dataset.original] : originals);
  }

  return (
    <li
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      className={clsx(
        "grid gap-x-8 gap-y-2 rounded-[10px] px-2 py-1.5 [contain-intrinsic-size:auto_90px] [content-visibility:auto] min-[760px]:grid-cols-2 sm:px-3",
        over ? "bg-note outline-2 outline-note-2" : "odd:bg-card",
      )}
    >
      <div className="grid content-start gap-2">
        {originals.map((id) => (
          <SaidPassage key={id} id={id} view={view} linking={linking} />
        ))}
        {originals.length === 0 && (
          <p className="m-0 px-2.5 py-2 text-[13px] text-warn">{t("unlinked")}</p>
        )}
      </div>
      {row.passages.length === 0 ? (
        <p className="m-0 px-2.5 py-2 text-[13px] text-warn">{t("missing")}</p>
      ) : (
        <ul className="m-0 grid list-none content-start gap-2 p-0 max-[759px]:border-rule-2 max-[759px]:border-s-2 max-[759px]:ps-3">
          {row.passages.map((id) => (
            <LinkedPassage key={id} id={id} view={view} linking={linking} />
          ))}
        </ul>
      )}
    </li>
  );
}
