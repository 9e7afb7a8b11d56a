"use client";

import { type RefObject, useEffect } from "react";
import { pickedSpan, sentenceUnder, wholeSpan } from "@/lib/client/page/pick-span";
import { type Desk, viewOf } from "@/lib/client/review/desk";
import { focusPassage } from "@/lib/client/review/focus-passage";
import type { Span } from "@/lib/core/words/segments";
import { useDesk } from "./desk-context";

/** Milliseconds a selection rests before it counts: while it is dragged it changes with every letter. */
const REST = 120;

/** Milliseconds in which the click of a press comes, if it does; a finger's comes later than a mouse's. */
const RELEASE = 300;

/**
 * Focus and selection by pointer: a click or the keyboard focuses a passage, dragging selects words of
 * one passage, and a tap selects the sentence under the finger (a second tap lets it go).
 */
export function usePointer(main: RefObject<HTMLElement | null>): void {
  const desk = useDesk();
  useEffect(() => {
    const root = main.current;
    if (!root) return;
    let timer: ReturnType<typeof setTimeout>;
    let finger = false;
    const onFocus = ({ target }: FocusEvent) => focusHere(desk, target);
    let release: ReturnType<typeof setTimeout>;
    const onDown = ({ pointerType, target }: PointerEvent) => {
      finger = pointerType === "touch";
      clearTimeout(release);
      press(target);
    };
    const onUp = () => {
      clearTimeout(release);
      release = setTimeout(() => press(null), RELEASE);
    };
    const onClick = (event: MouseEvent) => {
      clicked(desk, event, finger);
      clearTimeout(release);
      release = setTimeout(() => press(null)); // behind the click that a label passes on
    };
    const onSelect = () => {
      clearTimeout(timer);
      timer = setTimeout(() => select(desk), REST);
    };
    root.addEventListener("focusin", onFocus);
    root.addEventListener("pointerdown", onDown);
    window.addEventListener("pointerup", onUp);
    window.addEventListener("pointercancel", onUp);
    root.addEventListener("click", onClick);
    document.addEventListener("selectionchange", onSelect);
    return () => {
      clearTimeout(timer);
      clearTimeout(release);
      window.removeEventListener("pointerup", onUp);
      window.removeEventListener("pointercancel", onUp);
      root.removeEventListener("focusin", onFocus);
      root.removeEventListener("pointerdown", onDown);
      root.removeEventListener("click", onClick);
      document.removeEventListener("selectionchange", onSelect);
    };
  }, [desk, main]);
}

/**
 * A passage that gets the focus shows its marks and grows; not before the click of what is pressed in it has
 * come, which would find something else in that place (`data-pressed`, for styles).
 */
function press(target: EventTarget | null): void {
  for (const one of document.querySelectorAll("[data-pressed]"))
    one.removeAttribute("data-pressed");
  const control = target instanceof Element ? target.closest("button, label, summary, a") : null;
  control?.closest("[data-id]:not([data-on])")?.setAttribute("data-pressed", "");
}

function focusHere(desk: Desk, target: EventTarget | null): void {
  const id =
    target instanceof Element ? target.closest<HTMLElement>("[data-id]")?.dataset.id : null;
  if (id && id !== desk.store.read().current) focusPassage(desk, id, { take: false });
}

function clicked(desk: Desk, event: MouseEvent, finger: boolean) {
  const target = event.target instanceof Element ? event.target : null;
  const article = target?.closest("[data-words]")?.closest<HTMLElement>("[data-id]");
  if (!article?.dataset.id || target?.closest("button, a, summary, textarea")) return;
  focusPassage(desk, article.dataset.id, { take: false });
  if (!document.getSelection()?.isCollapsed) return;
  showWhole(article);
  const view = viewOf(desk, article.dataset.id);
  if (!finger || !view || view.syntax === "opaque") return desk.store.write({ span: null });
  const span = sentenceUnder(
    article,
    { x: event.clientX, y: event.clientY },
    view.text,
    desk.facts.language,
  );
  const before = desk.store.read().span;
  pick(
    desk,
    view.text,
    span && before?.start === span.start && before.end === span.end ? null : span,
  );
}

/** A passage that was clicked at the edge of the screen comes in whole, with the room of its tools. */
function showWhole(article: HTMLElement): void {
  if (article.offsetHeight > window.innerHeight / 2) return;
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  article.scrollIntoView({ block: "nearest", behavior: calm ? "instant" : "smooth" });
}

function select(desk: Desk): void {
  const { pane } = desk.store.read();
  if (pane && pane.kind !== "look") return;
  const found = pickedSpan(document.getSelection());
  const id = found?.article.dataset.id;
  const view = id ? viewOf(desk, id) : null;
  if (!found || !id || !view || view.out || view.syntax === "opaque") return;
  focusPassage(desk, id, { take: false });
  pick(desk, view.text, found.span);
}

/** Selects words; all of them means the whole passage, as nothing selected does. */
export function pick(desk: Desk, text: string, span: Span | null): void {
  desk.store.write({ span: span && wholeSpan(text, span) });
}
