"use client";

import { useEffect } from "react";
import { tinykeys } from "tinykeys";
import { verbsOf } from "@/components/passage/verbs-of";
import { growSpan, nextSentence } from "@/lib/client/page/pick-span";
import { turnForm } from "@/lib/client/review/choose-form";
import { articleOf, type Desk, viewOf } from "@/lib/client/review/desk";
import { undoDeed } from "@/lib/client/review/do-deed";
import { step, stepWaiting } from "@/lib/client/review/focus-passage";
import { decide, openPane, takeOut } from "@/lib/client/review/press";
import type { PassageView } from "@/lib/core/review/passage-view";
import { useDesk } from "./desk-context";
import { pick } from "./use-pointer";

const SWITCH = "readback-keys";

/** Whether single keys act; somebody whose software types for them can turn them off (WCAG 2.1.4). */
export function keysAreOn(): boolean {
  return localStorage.getItem(SWITCH) !== "off";
}

export function turnKeys(on: boolean): void {
  localStorage.setItem(SWITCH, on ? "on" : "off");
}

/** The keys of the review page. They rest while somebody types or a dialog or menu is open. */
export function useKeys(): void {
  const desk = useDesk();
  useEffect(() => {
    const bindings = Object.entries(actions(desk)).map(([key, act]) => [
      key,
      guarded(act, moves.has(key)),
    ]);
    return tinykeys(window, Object.fromEntries(bindings));
  }, [desk]);
}

function actions(desk: Desk): Record<string, () => void> {
  const on = (act: (view: PassageView) => void) => () => {
    const { current } = desk.store.read();
    const view = current ? viewOf(desk, current) : null;
    if (view) act(view);
  };
  const verb = (name: Parameters<typeof press>[2]) => on((view) => press(desk, view, name));
  const { language } = desk.facts;
  const select = (move: (view: PassageView) => ReturnType<typeof nextSentence>) =>
    on((view) => view.out || view.syntax === "opaque" || pick(desk, view.text, move(view)));
  const span = () => desk.store.read().span;
  const move = (by: 1 | -1) => () => step(desk, by);
  const keys = {
    // By place on the keyboard: a French one has "&" where others have "1".
    Digit1: verb("fine"),
    Digit2: verb("fix"),
    Digit3: verb("out"),
    Digit4: verb("not_me"),
    Digit5: verb("talk"),
    c: verb("comment"),
    j: move(1),
    k: move(-1),
    n: () => stepWaiting(desk),
    s: select((view) => nextSentence(view.text, span(), 1, language)),
    "Shift+S": select((view) => nextSentence(view.text, span(), -1, language)),
    "Shift+ArrowRight": select((view) => growSpan(view.text, span(), 1, language)),
    "Shift+ArrowLeft": select((view) => growSpan(view.text, span(), -1, language)),
    u: () => undoDeed(desk),
    v: () => desk.facts.role === "reader" || turnForm(desk),
    w: on(({ id }) => desk.facts.role === "reader" || openPane(desk, id, { kind: "provenance" })),
    "?": () => desk.store.write({ keys: true }),
    "Shift+?": () => desk.store.write({ keys: true }),
  };
  const named: [string, () => void][] = [
    ["ArrowDown", move(1)],
    ["ArrowUp", move(-1)],
    ["Enter", on(({ id }) => enter(id))],
    ["Escape", () => desk.store.write({ span: null, asking: undefined })],
  ];
  return { ...keys, ...Object.fromEntries(named) };
}

function press(
  desk: Desk,
  view: PassageView,
  verb: "fine" | "fix" | "out" | "not_me" | "talk" | "comment",
): void {
  if (!verbsOf(view, desk.facts.powers).includes(verb)) return;
  if (verb === "fine" || verb === "not_me") decide(desk, view.id, verb);
  else if (verb === "out") takeOut(desk, view.id);
  else if (verb === "fix") openPane(desk, view.id, { kind: "words" });
  else openPane(desk, view.id, { kind: "message", talk: verb === "talk" });
}

/** From the passage to its buttons. */
function enter(id: string): void {
  articleOf(id)?.querySelector<HTMLElement>(".tools button, .who button")?.focus();
}

/** Keys that go on while they are held; a held verb would run through passages nobody looked at. */
const moves = new Set([
  "j",
  "k",
  "ArrowDown",
  "ArrowUp",
  "s",
  "Shift+S",
  "Shift+ArrowRight",
  "Shift+ArrowLeft",
]);

function guarded(act: () => void, repeats: boolean) {
  return (event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented || !keysAreOn()) return;
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (target?.closest("input, textarea, select, [role=dialog], [role=menu], [contenteditable]"))
      return;
    // Buttons and links keep what Enter and the arrows mean for them.
    const press = event.key === "Enter" || event.key.startsWith("Arrow");
    if (press && !target?.matches("[data-id]") && !event.shiftKey) return;
    event.preventDefault();
    if (repeats || !event.repeat) act();
  };
}
