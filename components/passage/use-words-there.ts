"use client";

import { useState } from "react";
import type { RedactionBody } from "@/lib/core/review/api";
import type { Look } from "@/lib/core/words/cut";
import { sureThere, type WordsThere } from "./original-words";
import type { Across } from "./use-across";

/**
 * Which words of the original go with a part of a translation, and how they look there. Until somebody
 * chose, only a place that must be meant counts; without any, the whole passage goes.
 */
export function useWordsThere(across: Across, asked: boolean) {
  const [picked, setPicked] = useState<WordsThere | null | undefined>(undefined);
  const [instead, write] = useState("");
  const known = asked && across !== "coming" ? across : null;
  const chosen = known ? (picked === undefined ? sureThere(known) : picked) : null;
  return {
    ...{ across: known, chosen, instead, write, coming: asked && across === "coming" },
    choose: (words: WordsThere | null) => setPicked(words),
    /** For the act. A label's words are asked for in the original's language; without them, […]. */
    with: (look: Look): RedactionBody["original"] => {
      if (!chosen) return undefined;
      const { id: passageId, revisionId, start, end } = chosen;
      return { passageId, revisionId, start, end, look: lookThere(look, instead) };
    },
  };
}

function lookThere(look: Look, words: string): Look {
  if (!("words" in look)) return look;
  return words.trim() ? { kind: look.kind, words: words.trim() } : { kind: "ellipsis" };
}
