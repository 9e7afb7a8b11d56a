"use client";

import { Dialog } from "@base-ui/react/dialog";
import type { ReactNode, RefObject } from "react";

type Props = {
  open: boolean;
  close: () => void;
  title: ReactNode;
  children: ReactNode;
  /** Where the keyboard goes when it closes. */
  back?: RefObject<HTMLElement | null>;
};

/** A question on top of the page; Escape and a press beside it close it. */
export function Panel({ open, close, title, children, back }: Props) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/35" />
        <Dialog.Popup
          finalFocus={back}
          className="fixed inset-x-4 top-1/2 z-50 mx-auto max-h-[calc(100dvh-32px)] max-w-[480px] -translate-y-1/2 overflow-y-auto rounded-2xl border border-rule-2 bg-card p-6 text-ink shadow-xl outline-none"
        >
          <Dialog.Title className="m-0 mb-3 font-read text-[21px] leading-[1.3] font-semibold [overflow-wrap:anywhere]">
            {title}
          </Dialog.Title>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
