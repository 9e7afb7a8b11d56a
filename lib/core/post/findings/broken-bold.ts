import { textOf } from "../../words/text-of";
import type { Finding } from "../finding";
import { type LabelMarkup, type Passage, type Post, sourceOf } from "../post";
import { quote } from "./quote";

/** Stars, lines or tags of bold text that the page would show, around a label or in the words. */
export function brokenBold(post: Post): Finding[] {
  return post.passages.flatMap((passage) => {
    const { key, block, label, speaker } = passage;
    const name = post.speakers[speaker ?? -1]?.label ?? "";
    const broken = label && labelIsBroken(label);
    const detail = broken
      ? quote(`${label.prefix}${name}${label.suffix}`.trim(), "opaque")
      : shownMarks(post, passage);
    return detail === null ? [] : [{ rule: "broken-bold", passage: key, block, detail }];
  });
}

function labelIsBroken({ prefix, suffix }: LabelMarkup): boolean {
  const open = /\*\*|__|\*|_|<(?:b|strong|em|i)>/.exec(prefix)?.[0];
  const close = /\*\*|__|\*|_|<\/?(?:b|strong|em|i)>/.exec(suffix);
  if (!open) return false;
  if (!close) return true;
  const loose = /\s$/.test(suffix.slice(0, close.index)) && !open.startsWith("<");
  return loose || (open.startsWith("<") ? open.replace("<", "</") : open) !== close[0];
}

/** What stands around marks that show; null when none does. */
function shownMarks(post: Post, passage: Passage): string | null {
  if (passage.syntax !== "inline") return null;
  const source = sourceOf(post, passage);
  if (!/\*\*|__|<\/?(?:b|strong)\b/i.test(source)) return null;
  const text = textOf(source, "inline");
  const at = text.search(/\*\*(?=\S)|(?<=\S)\*\*|__(?=\p{L})|(?<=\p{L})__|<\/?(?:b|strong)>/iu);
  return at < 0 ? null : quote(text.slice(Math.max(0, at - 20)), "opaque");
}
