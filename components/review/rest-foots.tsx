"use client";

import { useLayoutEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { Showing } from "@/components/passage/showing";
import { Button } from "@/components/ui/button";
import { countSections } from "@/lib/client/review/entries";
import { approveRest } from "@/lib/client/review/rest";
import { useDesk, useReview } from "./desk-context";
import { RestOffer } from "./rest-offer";

/** The offers under the sections, counted anew with every decision. */
export function RestFoots({ showing }: { showing: Showing }) {
  const entries = useReview((state) => state.entries);
  const changed = useReview((state) => state.live.size > 0 || state.asking !== undefined);
  const asking = useReview((state) => state.asking);
  if (!changed) return null;
  return countSections(entries).map(({ section, waiting }) => (
    <FootSlot
      key={section ?? "first"}
      {...{ section, showing }}
      asks={asking === section}
      count={waiting.length}
    />
  ));
}

function FootSlot(props: Omit<Props, "slot">) {
  const slot = document.querySelector<HTMLElement>(`[data-foot="${props.section ?? ""}"]`);
  return slot && createPortal(<Foot slot={slot} {...props} />, slot);
}

type Props = {
  slot: HTMLElement;
  section: number | null;
  count: number;
  asks: boolean;
  showing: Showing;
};

function Foot({ slot, section, count, asks, showing: { t } }: Props) {
  const desk = useDesk();
  const [before] = useState(() => [...slot.childNodes]);
  useLayoutEffect(() => {
    for (const node of before) node.remove();
  }, [before]);
  const stop = () => desk.store.write({ asking: undefined });
  if (!asks || count === 0) return <RestOffer count={count} t={t} />;
  return (
    <fieldset className="rest-ask">
      <legend>{t("rest.ask", { count })}</legend>
      <Button
        kind="approve"
        autoFocus
        onClick={() => {
          stop();
          approveRest(desk, section);
        }}
      >
        {t("rest.yes", { count })}
      </Button>
      <Button onClick={stop}>{t("rest.no")}</Button>
    </fieldset>
  );
}
