"use client";

import { createPortal } from "react-dom";
import { useDesk, useReview } from "@/components/review/desk-context";
import { articleOf } from "@/lib/client/review/desk";
import type { FirstWords } from "@/lib/core/provenance/views";
import { MarkedWords } from "./marked-words";
import type { Showing } from "./showing";

/** The words that passages had first, in place of those of now, while somebody reads them so. */
export function FirstText({ showing }: { showing: Showing }) {
  const form = useReview((state) => state.form);
  const first = useReview((state) => state.first);
  if (form !== "first" || !Array.isArray(first)) return null;
  return first.map((one) => <FirstOf key={one.id} first={one} showing={showing} />);
}

function FirstOf({ first, showing: { t } }: { first: FirstWords; showing: Showing }) {
  const { facts } = useDesk();
  const article = articleOf(first.id);
  if (!article) return null;
  return createPortal(
    <div className="first">
      <p className="hint">{t("form.was")}</p>
      <p className="words" lang={facts.language} dir={facts.direction}>
        <MarkedWords text={first.text} out={first.out} said={t("words.removed")} />
      </p>
    </div>,
    article,
  );
}
