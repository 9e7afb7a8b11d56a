"use client";

import { type RefObject, useEffect } from "react";
import type { Desk } from "@/lib/client/review/desk";
import { articleOf, viewOf } from "@/lib/client/review/desk";
import { doDeed } from "@/lib/client/review/do-deed";
import { focusPassage } from "@/lib/client/review/focus-passage";
import { openPane, setResolved, showThread, takeBack } from "@/lib/client/review/press";
import { noteProblem, rearrange } from "@/lib/client/review/rearrange";
import type { PassageView } from "@/lib/core/review/passage-view";
import { useDesk } from "./desk-context";

/** Answers the buttons that are part of the document (`data-do`): one listener for all passages. */
export function useButtons(main: RefObject<HTMLElement | null>): void {
  const desk = useDesk();
  useEffect(() => {
    const root = main.current;
    function onClick({ target }: MouseEvent) {
      const button = target instanceof Element ? target.closest<HTMLElement>("[data-do]") : null;
      if (button) answer(desk, button);
    }
    root?.addEventListener("click", onClick);
    return () => root?.removeEventListener("click", onClick);
  }, [desk, main]);
}

function answer(desk: Desk, button: HTMLElement) {
  const foot = button.closest<HTMLElement>("[data-foot]");
  if (foot) {
    const { foot: section = "" } = foot.dataset;
    return desk.store.write({ asking: section === "" ? null : Number(section) });
  }
  const id = button.closest<HTMLElement>("[data-id]")?.dataset.id;
  if (!id || !viewOf(desk, id)) return;
  focusPassage(desk, id, { take: false });
  act(desk, id, button.dataset);
  // The button may be gone with what it did; the keyboard's focus stays with its passage.
  if (!button.isConnected || document.activeElement === document.body)
    articleOf(id)?.focus({ preventScroll: true });
}

function act(desk: Desk, passage: string, data: DOMStringMap) {
  const { redaction = "", suggestion = "", of: thread = "" } = data;
  switch (data.do) {
    case "take-back":
      return takeBack(desk, passage);
    case "bring-back":
      return bringBack(desk, passage, redaction);
    case "relook":
      return relook(desk, passage, redaction);
    case "reply":
      return openPane(desk, passage, { kind: "reply", thread });
    case "resolve":
    case "reopen":
      return setResolved(desk, passage, thread, data.do === "resolve");
    case "show":
      return showThread(desk, passage, thread, data.to ?? "");
    case "accept":
      return accept(desk, passage, suggestion);
    case "decline":
      return openPane(desk, passage, { kind: "decline", suggestion });
    case "counter":
      return openPane(desk, passage, { kind: "words", counters: suggestion });
    case "again":
      return suggestAgain(desk, passage, suggestion);
    case "withdraw":
      return doDeed(desk, { verb: "answer", passage, suggestion, answer: "withdraw" });
  }
}

/** Accepts a suggestion, or of a wording the changes that are ticked; where none is, it is declined. */
function accept(desk: Desk, passage: string, suggestion: string): void {
  const boxes = [
    ...document.querySelectorAll<HTMLInputElement>(`[data-part][data-of="${suggestion}"]`),
  ];
  const ticked = boxes.filter(({ checked }) => checked);
  const all = ticked.length === boxes.length;
  const view = viewOf(desk, passage);
  const type = view?.suggestions.find(({ id }) => id === suggestion)?.change.type ?? "words";
  const parts = all ? undefined : ticked.map(({ dataset }) => Number(dataset.part));
  if (parts?.length === 0) openPane(desk, passage, { kind: "decline", suggestion });
  else if (type === "words" || !view)
    doDeed(desk, { verb: "answer", passage, suggestion, answer: "accept", parts });
  else void acceptStructure(desk, view, suggestion);
}

/** The passages are others afterwards; why they are not stands beside the passage. */
async function acceptStructure(desk: Desk, view: PassageView, suggestion: string): Promise<void> {
  const path = `/api/v1/suggestions/${suggestion}/answer`;
  const body = { answer: "accept", digest: view.digest } as const;
  const key = crypto.randomUUID();
  const act = { key, path, body, passage: view.id, anew: true } as const;
  noteProblem(desk, view.id, await rearrange(desk, act));
}

/** One's own wording once more, as it is on the words of now. */
function suggestAgain(desk: Desk, passage: string, suggestion: string): void {
  const found = viewOf(desk, passage)?.suggestions.find(({ id }) => id === suggestion);
  if (!found?.rebased) return;
  const { rebased: text, reason } = found;
  doDeed(desk, { verb: "words", passage, text, as: "suggestion", reason });
}

/** Brings back what is out; what was taken out a moment ago and is still on its way, by undoing it. */
function bringBack(desk: Desk, passage: string, redaction: string) {
  const pending = desk.store.read().queue.find(({ key }) => key === redaction);
  if (!pending) return doDeed(desk, { verb: "back", passage, redaction });
  desk.store.write({ done: desk.store.read().done.filter(({ key }) => key !== redaction) });
  doDeed(desk, { verb: "undo", of: redaction, passages: [passage] });
}

function relook(desk: Desk, passage: string, redaction: string): void {
  const cut = viewOf(desk, passage)?.cuts.find(({ id }) => id === redaction);
  openPane(desk, passage, { kind: "look" });
  if (cut) desk.store.write({ span: { start: cut.start, end: cut.end } });
}
