import { parsePost } from "../../post/parse-post";
import { sourceOf } from "../../post/post";
import { textOf } from "../../words/text-of";
import type { Remains } from "../effect";

type Removed = { out?: string[]; cut?: string[] };

/** A post of which the passages that begin so are out, and these words are cut wherever they stand. */
export function remainsOf(
  source: string,
  language: string,
  { out = [], cut = [] }: Removed,
): Remains {
  const { post } = parsePost(source);
  const left = post.passages.map((passage) => {
    const text = textOf(sourceOf(post, passage), passage.syntax);
    const cuts = cut
      .flatMap((words) => {
        const start = text.indexOf(words);
        return start < 0 ? [] : [{ start, end: start + words.length }];
      })
      .sort((a, b) => a.start - b.start);
    return { passage, text, cuts, out: out.some((words) => text.startsWith(words)) };
  });
  return { language, left };
}
