"use client";

import { Menu } from "@base-ui/react/menu";
import { Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { PickedLine } from "@/components/passage/picked-line";
import { usePress, VerbButton } from "@/components/passage/verb-buttons";
import { type Verb, verbsOf } from "@/components/passage/verbs-of";
import { MoreItems } from "@/components/suggestion/more-menu";
import { buttonClass } from "@/components/ui/button";
import { undoDeed } from "@/lib/client/review/do-deed";
import { stepWaiting } from "@/lib/client/review/focus-passage";
import { openPane } from "@/lib/client/review/press";
import type { PassageView } from "@/lib/core/review/passage-view";
import { useCurrent } from "./current-passage";
import { useDesk, useReview } from "./desk-context";

/** The phone's toolbar at the thumb: what is pressed most, and the rest behind one button. */
export function ActionSheet() {
  const t = useTranslations("review");
  const desk = useDesk();
  const view = useCurrent();
  const pane = useReview((state) => state.pane);
  const home = useRef<HTMLElement>(null);
  if (!view || pane) return null;
  const verbs = verbsOf(view, desk.facts.powers);
  const first = verbs.slice(0, verbs.includes("fine") ? 0 : 2);
  const main: Verb[] = verbs.includes("fine")
    ? ["fine", "out", ...(verbs.includes("fix") ? ["fix" as const] : [])]
    : first;
  if (verbs.length === 0) return null;
  return (
    <section aria-label={t("tools")} ref={home} className="sm:hidden">
      <div className="sheet">
        <PickedLine view={view} />
        <div className="row">
          {main.map((verb) => (
            <VerbButton key={verb} view={view} verb={verb} bare />
          ))}
          <More view={view} verbs={verbs.filter((verb) => !main.includes(verb))} home={home} />
        </div>
      </div>
    </section>
  );
}

const item =
  "flex min-h-[48px] w-full items-center rounded-lg px-3.5 text-[15px] text-ink outline-none data-highlighted:bg-paper";

type MoreProps = { view: PassageView; verbs: Verb[]; home: React.RefObject<HTMLElement | null> };

function More({ view, verbs, home }: MoreProps) {
  const t = useTranslations("review");
  const desk = useDesk();
  const press = usePress(view.id);
  const canUndo = useReview((state) => state.done.length > 0);
  const canLook = desk.facts.powers.redact && !view.out;
  return (
    <Menu.Root>
      <Menu.Trigger aria-label={t("more")} className={buttonClass("plain", "verb")}>
        <Ellipsis size={20} aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal container={home}>
        <Menu.Positioner side="top" align="end" sideOffset={10} className="z-[1000000000]">
          <Menu.Popup className="min-w-[240px] rounded-xl border border-rule-2 bg-card p-1.5 shadow-lg outline-none">
            {verbs.map((verb) => (
              <Menu.Item key={verb} className={item} onClick={() => press(verb)}>
                {t(`verb.${verb}`)}
              </Menu.Item>
            ))}
            {canLook && (
              <Menu.Item className={item} onClick={() => openPane(desk, view.id, { kind: "look" })}>
                {t("look.choose")}
              </Menu.Item>
            )}
            <MoreItems view={view} className={item} />
            {desk.facts.powers.decide && (
              <Menu.Item className={item} onClick={() => stepWaiting(desk)}>
                {t("nextWaiting")}
              </Menu.Item>
            )}
            {canUndo && (
              <Menu.Item className={item} onClick={() => undoDeed(desk)}>
                {t("undoLast")}
              </Menu.Item>
            )}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
