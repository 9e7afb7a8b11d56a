"use client";

import { Menu } from "@base-ui/react/menu";
import { Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { type RefObject, useRef } from "react";
import type { Way } from "@/lib/core/people/api";
import type { PersonView } from "@/lib/core/people/views";

type Props = {
  person: PersonView;
  change: boolean;
  busy: boolean;
  invite: (by: Way) => void;
  ask: (what: "role" | "remove") => void;
  trigger: RefObject<HTMLButtonElement | null>;
};

const item =
  "flex w-full items-center rounded-lg px-3 py-2 text-[14px] text-ink outline-none data-highlighted:bg-paper";

/** What can be done about one person. */
export function PersonMenu({ person, change, busy, invite, ask, trigger }: Props) {
  const t = useTranslations("people.menu");
  const removed = person.standing.kind === "removed";
  // Opened inside the row, so that it stays within a landmark.
  const home = useRef<HTMLDivElement>(null);
  return (
    <div ref={home}>
      <Menu.Root>
        <Menu.Trigger
          ref={trigger}
          disabled={busy}
          aria-label={t("label", { name: person.name })}
          className="inline-flex size-9 pointer-coarse:size-11 items-center justify-center rounded-lg border border-transparent bg-transparent text-ink-2 hover:border-rule-2 hover:text-ink data-popup-open:border-rule-2"
        >
          <Ellipsis size={18} aria-hidden="true" />
        </Menu.Trigger>
        <Menu.Portal container={home}>
          <Menu.Positioner sideOffset={4} align="end" className="z-30">
            <Menu.Popup className="min-w-[220px] rounded-xl border border-rule-2 bg-card p-1.5 shadow-lg outline-none">
              <Menu.Item className={item} onClick={() => invite("mail")}>
                {t(removed ? "againMail" : "mail")}
              </Menu.Item>
              <Menu.Item className={item} onClick={() => invite("link")}>
                {t(removed ? "againLink" : "link")}
              </Menu.Item>
              {!removed && person.fixed === null && (
                <>
                  <Menu.Separator className="mx-3 my-1.5 h-px bg-rule" />
                  {change && (
                    <Menu.Item className={item} onClick={() => ask("role")}>
                      {t("role")}
                    </Menu.Item>
                  )}
                  <Menu.Item className={item} onClick={() => ask("remove")}>
                    {t("remove")}
                  </Menu.Item>
                </>
              )}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </div>
  );
}
