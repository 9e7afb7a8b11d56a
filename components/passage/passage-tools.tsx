"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDesk } from "@/components/review/desk-context";
import { MoreMenu } from "@/components/suggestion/more-menu";
import { buttonClass } from "@/components/ui/button";
import { openPane } from "@/lib/client/review/press";
import type { PassageView } from "@/lib/core/review/passage-view";
import { PickedLine } from "./picked-line";
import { VerbButton } from "./verb-buttons";
import { verbsOf } from "./verbs-of";

/** The one toolbar of the page, in the passage that has the focus. Phones have the sheet instead. */
export function PassageTools({ view }: { view: PassageView }) {
  const t = useTranslations("review");
  const desk = useDesk();
  const verbs = verbsOf(view, desk.facts.powers);
  if (verbs.length === 0) return null;
  return (
    <div className="tools">
      <PickedLine view={view} />
      <div role="toolbar" aria-label={t("tools")} className="row">
        {verbs.map((verb) =>
          verb === "out" ? (
            <span key={verb} className="split">
              <VerbButton view={view} verb={verb} />
              <button
                type="button"
                className={buttonClass("plain", "look")}
                aria-label={t("look.choose")}
                aria-haspopup="true"
                onClick={() => openPane(desk, view.id, { kind: "look" })}
              >
                <ChevronDown size={15} aria-hidden="true" />
              </button>
            </span>
          ) : (
            <VerbButton key={verb} view={view} verb={verb} />
          ),
        )}
        {desk.facts.role !== "reader" && <MoreMenu view={view} />}
      </div>
    </div>
  );
}
