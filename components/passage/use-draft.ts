"use client";

import { useEffect, useRef, useState } from "react";
import { useDesk } from "@/components/review/desk-context";
import type { DraftKind } from "@/lib/client/device/drafts";
import { draftOf, loseDraft, typeDraft } from "@/lib/client/review/draft-acts";
import type { PassageView } from "@/lib/core/review/passage-view";
import type { Visibility } from "@/lib/core/thread/visibility";
import type { Span } from "@/lib/core/words/segments";

/** Milliseconds after a keystroke until it is on the device, also while typing goes on. */
const SOON = 300;

type Wanted = { kind: DraftKind; thread?: string; span?: Span | null; first?: string };

/** Who sees a conversation whose maker has not said anything else. */
const USUAL: Visibility = "sides";

/**
 * Words being typed about a passage: found again if they were begun earlier, and kept on the device
 * within a second of every keystroke (SECURITY.md 8).
 */
export function useDraft(view: PassageView, { kind, thread, span = null, first = "" }: Wanted) {
  const desk = useDesk();
  const wanted = { passage: view.id, kind, thread: thread ?? null };
  const [found] = useState(() => draftOf(desk, wanted));
  const [id] = useState(() => crypto.randomUUID());
  const [text, setText] = useState(found?.text ?? first);
  const [kept, setKept] = useState(true);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [base] = useState({
    revisionId: found?.revisionId ?? view.revisionId,
    span: found?.span ?? span,
  });
  const waiting = useRef<string | null>(null);
  const [visibility, setVisibility] = useState(found?.visibility ?? USUAL);

  function keep(leaving = false) {
    rest();
    if (waiting.current === null) return;
    const words = waiting.current === first ? "" : waiting.current;
    waiting.current = null;
    const goesOn = found?.id ?? null;
    const writing = { ...wanted, ...base, visibility, id, goesOn, leaving };
    void typeDraft(desk, writing, words).then(setKept);
  }

  function rest() {
    clearTimeout(timer.current);
    timer.current = undefined;
  }

  /** The draft that holds these words: the form's own once something was typed in it. */
  function held(): string | null {
    const { drafts } = desk.store.read();
    return drafts.find((draft) => draft.id === id || draft.id === found?.id)?.id ?? null;
  }
  const keepNow = useRef(keep);
  keepNow.current = keep;

  // Leaving the form keeps what is in it.
  useEffect(() => {
    const hidden = () => document.visibilityState === "hidden" && keepNow.current(true);
    const left = () => keepNow.current(true);
    document.addEventListener("visibilitychange", hidden);
    window.addEventListener("pagehide", left);
    return () => {
      document.removeEventListener("visibilitychange", hidden);
      window.removeEventListener("pagehide", left);
      keepNow.current();
    };
  }, []);

  return {
    text,
    kept,
    base,
    visibility,
    type(words: string) {
      setText(words);
      waiting.current = words;
      // Not begun anew by each key: who types without a pause would have nothing kept.
      timer.current ??= setTimeout(() => keepNow.current(), SOON);
    },
    /** Who will see it, kept with the words: a private note that is gone on with stays one. */
    show(chosen: Visibility) {
      setVisibility(chosen);
      waiting.current = text;
      timer.current ??= setTimeout(() => keepNow.current(), SOON);
    },
    /** The words are on their way: nothing is kept any more. Returns the draft they were in. */
    done(): string | null {
      rest();
      waiting.current = null;
      return held();
    },
    /** The person lets the words go. */
    lose() {
      rest();
      waiting.current = null;
      const draft = held();
      if (draft) void loseDraft(desk, draft);
      setText(first);
    },
  };
}
