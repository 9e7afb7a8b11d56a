"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { nameIn } from "./name-in";
import { Panel } from "./panel";
import type { MadeLink } from "./use-invite";

type Props = { made: MadeLink; close: () => void; back?: RefObject<HTMLElement | null> };

/** A fresh link, shown once, with what it does. */
export function LinkPanel({ made, close, back }: Props) {
  const t = useTranslations("people.link");
  const { name, email, link, older } = made;
  return (
    <Panel open close={close} back={back} title={t.rich("title", { name, b: nameIn })}>
      <p className="mt-0 mb-4 text-[15px]">{t("lead")}</p>
      <CopyLine link={link} />
      <p className="mt-4 mb-0 text-[13px] text-ink-2 [overflow-wrap:anywhere]">
        {t.rich("does", { email, b: nameIn })}
      </p>
      {older && <p className="mt-2 mb-0 text-[13px] text-ink-2">{t("older")}</p>}
      <Button className="mt-5 w-full py-2.5" onClick={close}>
        {t("close")}
      </Button>
    </Panel>
  );
}

function CopyLine({ link }: { link: string }) {
  const t = useTranslations("people.link");
  const box = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
    } catch {
      // Not allowed here (plain http, a strict browser): the person copies what is marked.
      box.current?.select();
      setCopied(false);
    }
  }

  useEffect(() => {
    box.current?.select();
  }, []);

  return (
    <>
      <div className="flex gap-2">
        <input
          ref={box}
          readOnly
          dir="ltr"
          value={link}
          aria-label={t("label")}
          onFocus={(event) => event.currentTarget.select()}
          className="min-w-0 flex-1 rounded-lg border border-rule-2 bg-paper px-3 py-2.5 text-[13px] text-ink"
        />
        <Button kind="primary" onClick={copy} className="min-w-[84px]">
          {t(copied ? "copied" : "copy")}
        </Button>
      </div>
      <p role="status" className="mt-2 mb-0 text-[13px] text-ok empty:hidden">
        {copied === false && t("byHand")}
      </p>
    </>
  );
}
