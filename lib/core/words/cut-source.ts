import type { Syntax } from "../post/post";
import { applyChanges, wordsSource } from "./apply-changes";
import type { Cut } from "./cut";
import { escapeStart } from "./escape-words";
import { applyToText, placeCuts } from "./place-cuts";
import { printScalar } from "./print-scalar";
import { scanInline } from "./scan-inline";
import { textOf } from "./text-of";

/**
 * A passage's source after spans of its visible text are taken out (UTF-16 offsets). It reads exactly
 * like `visibleText`; no markup that could say a removed word is left. Null: nothing readable stays, or
 * the passage is opaque (fail closed); then it is out whole.
 */
export function cutSource(source: string, cuts: Cut[], syntax: Syntax): string | null {
  const text = textOf(source, syntax);
  const changes = placeCuts(text, cuts);
  if (changes.length === 0) return source;
  if (syntax === "opaque") return null;
  const kept = applyToText(
    text,
    changes.map((change) => ({ ...change, words: " " })),
  );
  if (!/[\p{L}\p{N}]/u.test(kept)) return null;
  const wanted = applyToText(text, changes);
  if (syntax === "scalar") return printScalar(wanted);
  const tries = cutsLiquid(source) ? [] : (["cut", "bare"] as const);
  for (const taking of tries) {
    const printed = applyChanges(source, changes, taking);
    if (textOf(printed, "inline") === wanted) return printed;
  }
  return escapeStart(wordsSource(wanted));
}

/** A Liquid tag may have its partner elsewhere in the passage: then only the words are kept. */
function cutsLiquid(source: string): boolean {
  return scanInline(source).some(
    ({ kind, source: tag }) => kind === "opaque" && tag.startsWith("{%"),
  );
}
