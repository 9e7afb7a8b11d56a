import { parsePost } from "../../post/parse-post";
import { type Post, sourceOf } from "../../post/post";
import { type ByteChange, changeBytes, inOrder } from "../../print/change-bytes";
import type { ChangeType } from "../change";
import { spanOf } from "./draft";
import type { Restructured } from "./restructure";

/**
 * How to put a post together as it was before a change, without a word of the talk: bytes of labels, breaks
 * and typed lines that go; what stood between two passages; and where each passage of before is now.
 */
export type WayBack = { changes: ByteChange[]; between: string; places: (number | null)[] };

/** The way back from a change of the passage at a place. Words are left to whoever knows them. */
export function wayBack(
  post: Post,
  { at, type }: { at: number; type: ChangeType },
  { changes, origins }: Pick<Restructured, "changes" | "origins">,
): WayBack {
  const source = post.blocks.map((block) => block.source).join("");
  const [one, other] = [post.passages[at], post.passages[at + 1]];
  const worded = one && (type === "split" || type === "merge") ? spanOf(post, one).start : -1;
  let shift = 0;
  const back = inOrder(changes).map((change) => {
    const { start, end } = change;
    const from = start + shift;
    shift += change.source.length - (end - start);
    const was = { start: from, end: from + change.source.length, source: source.slice(start, end) };
    return start === worded && end > start ? null : was;
  });
  const joins = type === "merge" && one && other;
  return {
    changes: type === "order" ? [] : back.filter((change) => change !== null),
    between: joins ? source.slice(spanOf(post, one).end, spanOf(post, other).start) : "",
    places: post.passages.map((_, before) => {
      const found = origins.findIndex(
        (origin) => origin.kind !== "new" && origin.before === before,
      );
      return found < 0 ? null : found;
    }),
  };
}

/**
 * The post as it was before, of the one that came of the change and was not touched since. Null where it
 * does not read as many passages as then.
 * @param words the source of the passage that was parted, or of the two that were joined.
 */
export function goBack(
  post: Post,
  { at, type }: { at: number; type: ChangeType },
  { way, words }: { way: WayBack; words: string[] },
): Post | null {
  const source = post.blocks.map((block) => block.source).join("");
  const changes = [...way.changes, ...wordsBack(post, { at, type }, { way, words })];
  const before = parsePost(changeBytes(source, changes)).post;
  return before.passages.length === way.places.length ? before : null;
}

function wordsBack(
  post: Post,
  { at, type }: { at: number; type: ChangeType },
  { way, words }: { way: WayBack; words: string[] },
): ByteChange[] {
  const [one, other] = [post.passages[at], post.passages[at + 1]];
  if (type === "order") {
    return way.places.flatMap((place, before) => {
      const [here, there] = [post.passages[before], post.passages[place ?? before]];
      if (!here || !there || place === before) return [];
      return [{ ...spanOf(post, here), source: sourceOf(post, there) }];
    });
  }
  if ((type !== "split" && type !== "merge") || !one) return [];
  const last = type === "split" && other ? other : one;
  const { start } = spanOf(post, one);
  return [{ start, end: spanOf(post, last).end, source: words.join(way.between) }];
}
