/** Where copies of a post may remain once it is gone from its blog, in the order to look after them. */
export const copyPlaces = [
  "feed",
  "sitemap",
  "cache",
  "search",
  "archive",
  "readers",
  "clones",
] as const;

export type CopyPlace = (typeof copyPlaces)[number];

/**
 * Where a place is looked at, when the blog's address is known: null where there is no page for it. Feed and
 * sitemap lie where Jekyll's plugins put them.
 */
export function copyLink(place: CopyPlace, site: string | null): string | null {
  if (!site) return null;
  const host = new URL(site).host;
  switch (place) {
    case "feed":
      return `${site}/feed.xml`;
    case "sitemap":
      return `${site}/sitemap.xml`;
    case "search":
      return `https://www.google.com/search?q=${encodeURIComponent(`site:${host}`)}`;
    case "archive":
      return `https://web.archive.org/web/*/${host}/*`;
    case "cache":
    case "readers":
    case "clones":
      return null;
  }
}
