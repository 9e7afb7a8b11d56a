import type { KeyboardEvent } from "react";

/** Whether a key press sends what is being typed: Ctrl or ⌘ with Enter, and never while composing. */
export function sendsForm(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey } = event;
  return key === "Enter" && (ctrlKey || metaKey) && !isComposing(event);
}

/**
 * Whether a key press belongs to an input method that is still putting letters together. Safari ends the
 * composition before it tells of the key that ended it; the key then has the number 229.
 */
export function isComposing({ nativeEvent, keyCode }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || keyCode === 229;
}
