"use client";

import { Menu } from "@base-ui/react/menu";
import { Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { type RefObject, useRef } from "react";
import { useDesk } from "@/components/review/desk-context";
import { buttonClass } from "@/components/ui/button";
import { openPane } from "@/lib/client/review/press";
import type { PassageView } from "@/lib/core/review/passage-view";
import { typesOf } from "./types-of";

/** What is seldom wanted of a passage: putting it together otherwise, and who wrote it. */
export function MoreMenu({ view }: { view: PassageView }) {
  const t = useTranslations("review");
  const home = useRef<HTMLSpanElement>(null);
  return (
    <span ref={home}>
      <Menu.Root>
        <Menu.Trigger aria-label={t("more")} className={buttonClass("quiet", "verb")}>
          <Ellipsis size={17} aria-hidden="true" />
        </Menu.Trigger>
        <Menu.Portal container={home as RefObject<HTMLElement | null>}>
          <Menu.Positioner side="bottom" align="end" sideOffset={6} className="z-40">
            <Menu.Popup className="min-w-[240px] rounded-xl border border-rule-2 bg-card p-1.5 shadow-lg outline-none">
              <MoreItems
                view={view}
                className="flex w-full items-center rounded-lg px-3 py-2 text-[14px] text-ink outline-none data-highlighted:bg-paper pointer-coarse:min-h-11"
              />
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </span>
  );
}

/** The same for the phone's menu. */
export function MoreItems({ view, className }: { view: PassageView; className: string }) {
  const t = useTranslations("review");
  const desk = useDesk();
  const { powers, role } = desk.facts;
  const types = view.out ? [] : typesOf(view, powers);
  return (
    <>
      {types.map((type) => (
        <Menu.Item
          key={type}
          className={className}
          onClick={() => openPane(desk, view.id, { kind: "structure", type })}
        >
          {t(`structure.menu.${type}`)}
        </Menu.Item>
      ))}
      {role !== "reader" && (
        <Menu.Item
          className={className}
          onClick={() => openPane(desk, view.id, { kind: "provenance" })}
        >
          {t("provenance.title")}
        </Menu.Item>
      )}
    </>
  );
}
