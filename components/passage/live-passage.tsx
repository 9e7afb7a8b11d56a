"use client";

import { memo, type ReactNode, useLayoutEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { Reply } from "@/components/thread/thread-list";
import { articleOf } from "@/lib/client/review/desk";
import type { PassageView } from "@/lib/core/review/passage-view";
import { PassageInside } from "./passage-inside";
import type { Showing } from "./showing";

type Props = { view: PassageView; showing: Showing; editor: ReactNode; reply: Reply | null };

/** A passage that changed since the document was sent: printed again in its own place. */
export const LivePassage = memo(function LivePassage({ view, ...rest }: Props) {
  const inside = articleOf(view.id)?.querySelector<HTMLElement>(".inside") ?? null;
  return inside && createPortal(<Printed view={view} {...rest} inside={inside} />, inside);
});

function Printed({ inside, ...props }: Props & { inside: HTMLElement }) {
  // What the document held before is taken away before anybody sees both.
  const [before] = useState(() => [...inside.childNodes]);
  useLayoutEffect(() => {
    for (const node of before) node.remove();
  }, [before]);
  return <PassageInside {...props} />;
}
