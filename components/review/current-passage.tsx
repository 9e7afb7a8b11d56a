"use client";

import { createPortal } from "react-dom";
import { LookForm } from "@/components/passage/look-form";
import { PassageNotes } from "@/components/passage/passage-notes";
import { PassageTools } from "@/components/passage/passage-tools";
import { Provenance } from "@/components/provenance/provenance";
import { DeclineForm } from "@/components/suggestion/decline-form";
import { StructureForm } from "@/components/suggestion/structure-form";
import { MessageForm } from "@/components/thread/message-form";
import { passagesOf } from "@/lib/client/outbox/deed";
import { articleOf, viewOf } from "@/lib/client/review/desk";
import type { PassageView } from "@/lib/core/review/passage-view";
import { useDesk, useReview } from "./desk-context";

/** The passage that has the focus, as the person sees it now. */
export function useCurrent(): PassageView | null {
  const desk = useDesk();
  const current = useReview((state) => state.current);
  const changed = useReview((state) => state.live.get(state.current ?? ""));
  return changed ?? (current ? viewOf(desk, current) : null);
}

/** What the focused passage has besides its words: the toolbar, or the form that is open. */
export function CurrentPassage() {
  const view = useCurrent();
  const article = view && articleOf(view.id);
  return (
    <>
      <Noted />
      {view && article && createPortal(<Tools key={view.id} view={view} />, article)}
    </>
  );
}

function Tools({ view }: { view: PassageView }) {
  const pane = useReview((state) => state.pane);
  switch (pane?.kind) {
    case "look":
      return <LookForm view={view} />;
    case "decline":
      return <DeclineForm view={view} suggestion={pane.suggestion} />;
    case "structure":
      return <StructureForm key={pane.type} view={view} type={pane.type} />;
    case "provenance":
      return <Provenance view={view} />;
    case "message":
      return (
        <MessageForm key={String(pane.talk)} view={view} kind={pane.talk ? "talk" : "comment"} />
      );
    case "words":
    case "reply":
      return null;
    default:
      return <PassageTools view={view} />;
  }
}

/** Notes stand beside the passages they are about, also where the focus is not. */
function Noted() {
  const desk = useDesk();
  const notices = useReview((state) => state.notices);
  const drafts = useReview((state) => state.drafts);
  const queue = useReview((state) => state.queue);
  useReview((state) => state.live);
  const held = queue.filter((act) => act.held).flatMap(({ deed }) => passagesOf(deed));
  const ids = new Set([...notices, ...drafts].map(({ passage }) => passage).concat(held));
  return [...ids].map((id) => {
    const article = articleOf(id);
    const view = article && viewOf(desk, id);
    return view && createPortal(<PassageNotes view={view} />, article, id);
  });
}
