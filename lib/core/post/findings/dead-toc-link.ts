import type { Finding } from "../finding";
import { headingIds } from "../heading-ids";
import type { Post, TocEntry } from "../post";
import { quote } from "./quote";

/** Links of the table of contents to ids that no heading gets from kramdown and nothing else has. */
export function deadTocLinks(post: Post): Finding[] {
  if (post.entries.length === 0) return [];
  const ids = new Set(headingIds(post.blocks).values());
  const dead = post.entries.filter(
    ({ href }) => href !== "" && !ids.has(decoded(href)) && !ids.has(href),
  );
  const given = dead.length > 0 ? givenIds(post) : ids;
  const own = wordsByPlace(post);
  const passageOf = ({ block, textStart, section }: TocEntry) =>
    own.get(`${block} ${textStart}`) ?? post.sections[section ?? -1]?.heading ?? null;
  return dead
    .filter(({ href }) => !given.has(decoded(href)))
    .map((entry) => {
      const detail = quote(`#${decoded(entry.href)}`, "opaque");
      return { rule: "dead-toc-link", passage: passageOf(entry), block: entry.block, detail };
    });
}

/** Passages that are a link's words, by where they stand. */
function wordsByPlace({ passages }: Post): Map<string, string> {
  return new Map(passages.map(({ block, start, key }) => [`${block} ${start}`, key]));
}

/** Ids written by hand, in HTML or attribute lists. */
function givenIds(post: Post): Set<string> {
  const ids = new Set<string>();
  const written = /\b(?:id|name)\s*=\s*["']([^"'\s]+)["']|\{:[^}]*?#([A-Za-z][\w:-]*)/g;
  for (const { source } of post.blocks) {
    for (const { 1: quoted, 2: listed } of source.matchAll(written))
      ids.add(quoted ?? listed ?? "");
  }
  return ids;
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    // A stray percent sign: the address is what it says.
    return href;
  }
}
