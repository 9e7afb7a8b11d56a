"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDesk, useReview } from "@/components/review/desk-context";
import type { PassageView } from "@/lib/core/review/passage-view";

/** What is selected, in words, and the way back to the whole passage. */
export function PickedLine({ view }: { view: PassageView }) {
  const t = useTranslations("review");
  const desk = useDesk();
  const span = useReview((state) => state.span);
  if (!span) return null;
  return (
    <p className="picked">
      <span>
        {t.rich("picked", {
          words: view.text.slice(span.start, span.end),
          q: (chunks) => (
            <q lang={desk.facts.language} dir="auto">
              {chunks}
            </q>
          ),
        })}
      </span>
      <button type="button" onClick={() => clear()}>
        <X size={14} aria-hidden="true" />
        {t("whole")}
      </button>
    </p>
  );

  function clear() {
    document.getSelection()?.removeAllRanges();
    desk.store.write({ span: null });
  }
}
