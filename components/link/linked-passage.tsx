"use client";

import { clsx } from "clsx";
import { GripVertical } from "lucide-react";
import { useTranslations } from "next-intl";
import type { LinkPageView } from "@/lib/core/translation/link-page";
import { DRAGGED } from "./link-row-item";
import { PassageText } from "./passage-text";
import type { Linking } from "./use-linking";

type Props = { id: string; view: LinkPageView; linking: Linking };

/** A passage of the translation: dragged by its words or taken up by its button. */
export function LinkedPassage({ id, view, linking }: Props) {
  const t = useTranslations("languages.links");
  const linked = view.passages[id];
  if (!linked) return null;
  const { corrects } = view;
  const anew = linking.corrected?.around.includes(id) ?? false;
  const corrected = linking.corrected?.passage === id;
  const unsure = linked.standing === "unsure" && "unsure";
  const note = corrected ? "corrected" : unsure || (anew && "anew");
  return (
    <li
      id={linked.anchor}
      draggable={corrects && !linking.busy}
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAGGED, id);
        event.dataTransfer.effectAllowed = "link";
      }}
      className={clsx(
        "scroll-mt-24 scroll-mb-56 rounded-lg px-1.5 py-2",
        corrects && "cursor-grab",
        (anew || corrected) && "bg-note",
        linking.picked === id && "bg-note outline-2 outline-note-2",
      )}
    >
      <div
        className={clsx("flex items-start gap-1.5", view.direction === "rtl" && "flex-row-reverse")}
      >
        {corrects && (
          <button
            type="button"
            data-pick={id}
            aria-pressed={linking.picked === id}
            aria-label={t("pick")}
            aria-describedby={`${id}-text`}
            title={t("pick")}
            disabled={linking.busy}
            onClick={() => (linking.picked === id ? linking.drop() : linking.pick(id))}
            className="finger mt-0.5 inline-flex size-6 flex-none cursor-grab items-center justify-center rounded border-0 bg-transparent text-ink-3 hover:bg-rule hover:text-ink pointer-coarse:mt-0"
          >
            <GripVertical size={16} aria-hidden="true" />
          </button>
        )}
        <div id={`${id}-text`} className="min-w-0 flex-1">
          <PassageText excerpt={linked} in={view} />
        </div>
      </div>
      {note && <p className="m-0 ps-7 text-[13px] text-ink-2">{t(`note.${note}`)}</p>}
    </li>
  );
}
