"use client";

import { Dialog } from "@base-ui/react/dialog";
import { Switch } from "@base-ui/react/switch";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { useDesk, useReview } from "./desk-context";
import { keysAreOn, turnKeys } from "./use-keys";

const decideKeys = ["1", "2", "3", "4", "5", "C"] as const;
const moveKeys = ["J", "K", "N", "S", "grow", "U", "V", "W", "enter", "escape", "?"] as const;

/** The keys, behind `?`, with a switch for people whose software types for them. */
export function KeysDialog() {
  const t = useTranslations("review.keys");
  const desk = useDesk();
  const open = useReview((state) => state.keys);
  const [on, setOn] = useState(true);
  useEffect(() => setOn(keysAreOn()), []);
  const verbs = desk.facts.powers.decide
    ? decideKeys
    : desk.facts.powers.edit
      ? (["2", "3", "5", "C"] as const)
      : (["C"] as const);
  return (
    <Dialog.Root open={open} onOpenChange={(keys) => desk.store.write({ keys })}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <Dialog.Popup className="keys">
          <Dialog.Title className="m-0 font-read text-[22px] font-semibold">
            {t("title")}
          </Dialog.Title>
          <dl>
            {[...verbs, ...moveKeys].map((key) => (
              <div key={key}>
                <dt>
                  <kbd>{key.length === 1 ? key : t(`name.${key}`)}</kbd>
                </dt>
                <dd>{t(`does.${key === "?" ? "help" : key}`)}</dd>
              </div>
            ))}
          </dl>
          <div className="switch">
            <Switch.Root
              aria-labelledby="single-keys"
              checked={on}
              onCheckedChange={(checked) => {
                turnKeys(checked);
                setOn(checked);
              }}
            >
              <Switch.Thumb />
            </Switch.Root>
            <span id="single-keys">{t("single")}</span>
          </div>
          <Dialog.Close render={<Button />}>{t("close")}</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
