"use client";

import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import { Button } from "@/components/ui/button";
import { CopyLine } from "@/components/ui/copy-line";
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
      <CopyLine label={t("label")} text={link} />
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
