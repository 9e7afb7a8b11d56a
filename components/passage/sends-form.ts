import type { KeyboardEvent } from "react";

/** Whether a key press sends what is being typed: Ctrl or ⌘ with Enter, and never while composing. */
export function sendsForm({ key, ctrlKey, metaKey, nativeEvent }: KeyboardEvent): boolean {
  return key === "Enter" && (ctrlKey || metaKey) && !nativeEvent.isComposing;
}
