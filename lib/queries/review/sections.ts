import "server-only";
import type { PassageView, SectionView } from "@/lib/core/review/passage-view";

/**
 * The sections in order of reading; in each its heading, its key points, then the rest. What stands before
 * the first section keeps its order and has no title: a heading in it ("Table of Contents") names a list,
 * not what is there.
 */
export function sectionsOf(passages: PassageView[]): SectionView[] {
  const indexes = [...new Set(passages.map(({ section }) => section))];
  indexes.sort((a, b) => (a ?? -1) - (b ?? -1));
  return indexes.map((index) => {
    const members = passages.filter(({ section }) => section === index);
    const heading = index === null ? undefined : members.find(({ kind }) => kind === "heading");
    const ranked = heading
      ? [...members].sort((a, b) => rank(a, heading) - rank(b, heading))
      : members;
    return { index, title: heading?.text ?? "", passages: ranked.map(({ id }) => id) };
  });
}

function rank(passage: PassageView, heading: PassageView): number {
  if (passage.id === heading.id) return 0;
  return passage.kind === "key-point" ? 1 : 2;
}
