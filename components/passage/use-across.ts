"use client";

import { useEffect, useState } from "react";
import { askAcross } from "@/lib/client/page/ask-across";
import type { AcrossView } from "@/lib/core/translation/views";
import type { Span } from "@/lib/core/words/segments";

/** What other languages say at a passage: on its way, there, or null where it could not be asked. */
export type Across = AcrossView | "coming" | null;

/** Asks for it once; again for other words. Not at all where there is one language alone. */
export function useAcross(passage: string, span: Span | null, wanted: boolean): Across {
  const [across, setAcross] = useState<Across>("coming");
  const { start, end } = span ?? { start: null, end: null };
  useEffect(() => {
    if (!wanted) return;
    let mounted = true;
    setAcross("coming");
    const part = start === null || end === null ? null : { start, end };
    void askAcross(passage, part).then((view) => mounted && setAcross(view));
    return () => {
      mounted = false;
    };
  }, [passage, start, end, wanted]);
  return across;
}
