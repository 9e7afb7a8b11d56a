import type { Syntax } from "../post/post";
import { applyChanges, wordsSource } from "./apply-changes";
import { escapeStart } from "./escape-words";
import { foldWords } from "./fold-words";
import type { Change } from "./place-cuts";
import { printScalar } from "./print-scalar";
import { textOf } from "./text-of";
import { wordDiff } from "./word-diff";

/**
 * The source after somebody changed the visible words: what did not change keeps its markup, typed words
 * are escaped, markup left empty goes. The result reads exactly like the new text with its spaces folded
 * (`foldWords`; line breaks survive only where the passage had some). Null: the passage is opaque, its
 * markup cannot be edited here.
 */
export function editSource(source: string, newText: string, syntax: Syntax): string | null {
  const before = textOf(source, syntax);
  if (newText === before) return source;
  if (syntax === "opaque") return null;
  if (syntax === "scalar") return printScalar(foldWords(newText));
  const wanted = before.includes("\n")
    ? newText.split(/\r?\n/).map(foldWords).join("\n")
    : foldWords(newText);
  const changes = changesOf(before, wanted);
  for (const taking of ["edit", "bare"] as const) {
    const printed = applyChanges(source, changes, taking);
    if (textOf(printed, "inline") === wanted) return printed;
  }
  return escapeStart(wordsSource(wanted));
}

function changesOf(before: string, after: string): Change[] {
  const changes: Change[] = [];
  let at = 0;
  for (const { kind, text } of wordDiff(before, after, "en")) {
    const end = kind === "added" ? at : at + text.length;
    const last = changes.at(-1);
    if (kind !== "same" && last?.end === at) {
      last.end = end;
      if (kind === "added") last.words += text;
    } else if (kind !== "same") {
      changes.push({ start: at, end, words: kind === "added" ? text : "" });
    }
    at = end;
  }
  return changes;
}
