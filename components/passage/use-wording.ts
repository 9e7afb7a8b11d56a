"use client";

import { useState } from "react";
import { useDesk } from "@/components/review/desk-context";
import { doDeed } from "@/lib/client/review/do-deed";
import { LONGEST_WORDING } from "@/lib/core/review/api";
import type { PassageView, ReviewPowers } from "@/lib/core/review/passage-view";
import type { Reason } from "@/lib/core/suggestion/change";
import { foldWords } from "@/lib/core/words/fold-words";
import { useDraft } from "./use-draft";

/** At once, or for the other side to answer; what the key sends first. */
type Way = "revision" | "suggestion";

/** A new wording of a passage while it is written, and where it can go. */
export function useWording(view: PassageView, counters: string | undefined) {
  const desk = useDesk();
  const { proposed, own } = firstWords(view, counters);
  const draft = useDraft(view, {
    kind: "words",
    first: own,
    ...(counters && { thread: counters }),
  });
  const [reason, choose] = useState<Reason | null>(null);
  const changed = draft.base.revisionId !== view.revisionId;
  const over = draft.text.length > LONGEST_WORDING;
  const same = foldWords(draft.text) === foldWords(view.text);
  const asBefore = !changed && draft.text === own && proposed !== null;
  const ready = !over && !same && draft.text.trim() !== "" && !asBefore;

  function send(as: Way) {
    if (!ready) return;
    const revisionId = changed ? view.revisionId : draft.base.revisionId;
    const deed = { verb: "words", passage: view.id, text: draft.text, as } as const;
    const suggested = as === "suggestion" ? { reason, counters } : {};
    doDeed(
      desk,
      { ...deed, ...suggested },
      {
        draft: draft.done(),
        seen: { revisionId, digest: view.digest },
        advance: as === "suggestion",
      },
    );
  }

  const ways = counters ? (["suggestion"] as const) : waysOf(desk.facts.powers);
  return { draft, own, changed, ready, reason, choose, send, ways };
}

/** What the form begins with: one's own open wording, the one that is answered, else the words as they are. */
function firstWords(view: PassageView, counters: string | undefined) {
  const words = view.suggestions.filter(({ change }) => change.type === "words");
  const begun = words.find(({ id, mine }) => (counters ? id === counters : mine));
  const proposed = begun && "text" in begun.change ? (begun.rebased ?? begun.change.text) : null;
  const now = begun && !begun.stale ? proposed : null;
  const text = view.standing === "untranslated" ? "" : view.text;
  return { proposed: now, own: proposed ?? text };
}

function waysOf({ edit, suggest }: ReviewPowers): readonly Way[] {
  return [...(edit ? (["revision"] as const) : []), ...(suggest ? (["suggestion"] as const) : [])];
}
