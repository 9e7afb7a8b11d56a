"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "./button";

/** Something to take along, marked, with a button that copies it. */
export function CopyLine({ label, text }: { label: string; text: string }) {
  const t = useTranslations("common.copy");
  const box = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
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
          value={text}
          aria-label={label}
          onFocus={(event) => event.currentTarget.select()}
          className="min-w-0 flex-1 rounded-lg border border-rule-2 bg-paper px-3 py-2.5 text-[13px] text-ink"
        />
        <Button kind="primary" onClick={copy} className="min-w-[84px]">
          {t(copied ? "done" : "do")}
        </Button>
      </div>
      <p role="status" className="mt-2 mb-0 text-[13px] text-ok empty:hidden">
        {copied === false && t("byHand")}
      </p>
    </>
  );
}
