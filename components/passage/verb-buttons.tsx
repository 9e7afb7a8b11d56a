"use client";

import { useTranslations } from "next-intl";
import { useDesk, useReview } from "@/components/review/desk-context";
import { buttonClass } from "@/components/ui/button";
import { decide, openPane, takeOut } from "@/lib/client/review/press";
import type { PassageView } from "@/lib/core/review/passage-view";
import { isPressed, keyOf, type Verb } from "./verbs-of";

type Props = { view: PassageView; verb: Verb; bare?: boolean };

/** One verb as a button. `bare` leaves the key's name out, where there is no keyboard. */
export function VerbButton({ view, verb, bare }: Props) {
  const t = useTranslations("review");
  const press = usePress(view.id);
  const part = useReview(({ span }) => span !== null);
  const pressed = isPressed(view, verb);
  const toggles = verb === "fine" || verb === "not_me";
  return (
    <button
      type="button"
      className={buttonClass(verb === "fine" ? "approve" : "plain", "verb")}
      aria-pressed={toggles ? pressed : undefined}
      aria-keyshortcuts={keyOf[verb]}
      aria-description={part && !toggles ? t("verb.onSelection") : undefined}
      onClick={() => press(verb)}
    >
      {t(`verb.${verb}`)}
      {!bare && (
        <span className="key" aria-hidden="true">
          {keyOf[verb]}
        </span>
      )}
    </button>
  );
}

/** What pressing a verb does to a passage. */
export function usePress(passage: string): (verb: Verb) => void {
  const desk = useDesk();
  return (verb) => {
    switch (verb) {
      case "fine":
      case "not_me":
        return decide(desk, passage, verb, true);
      case "out":
        return takeOut(desk, passage);
      case "fix":
        return openPane(desk, passage, { kind: "words" });
      case "talk":
        return openPane(desk, passage, { kind: "message", talk: true });
      case "comment":
        return openPane(desk, passage, { kind: "message", talk: false });
    }
  };
}
