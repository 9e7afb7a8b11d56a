import { quote } from "../../post/findings/quote";
import type { Post, TocEntry } from "../../post/post";
import { type Check, type Comparison, checked } from "./check";

/** Entries of the table of contents for a section whose heading the translation lost. */
export function entriesWithoutSection(comparison: Comparison): Check[] {
  const { original, translation, unlinked } = comparison;
  if (original.post.entries.length !== translation.post.entries.length) return [];
  const missing = unlinked.originals.filter(({ passage }) => passage.kind === "heading");
  return missing.flatMap((heading) => {
    const place = original.post.entries.findIndex(
      ({ section }) => original.post.sections[section ?? -1]?.heading === heading.passage.key,
    );
    const entry = translation.post.entries[place];
    if (!entry) return [];
    const own = passageOf(translation.post, entry);
    const reading = comparison.passages.get(own ?? "");
    const detail = quote(wordsOf(translation.post, entry));
    return [checked("entry-without-section", [heading], reading ? [reading] : [], detail)];
  });
}

function passageOf(post: Post, { block, textStart }: TocEntry): string | null {
  const found = post.passages.find((one) => one.block === block && one.start === textStart);
  return found?.key ?? null;
}

function wordsOf(post: Post, { block, textStart, textEnd }: TocEntry): string {
  return post.blocks[block]?.source.slice(textStart, textEnd) ?? "";
}
