import type { PassageStatus } from "../../core/review/passage-view";
import type { Entry } from "./entries";

/** The page's index, read from the document in order of reading, without reading any words. */
export function readEntries(root: ParentNode): Entry[] {
  return [...root.querySelectorAll<HTMLElement>("[data-passage]")].map((article) => {
    const { id = "", status, section } = article.dataset;
    return {
      id,
      section: section ? Number(section) : null,
      status: (status ?? "waiting") as PassageStatus,
      threads: article.hasAttribute("data-threads") ? 1 : 0,
      cuts: article.hasAttribute("data-cut") ? 1 : 0,
      first: null,
    };
  });
}
