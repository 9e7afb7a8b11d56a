import { articleOf, type Desk } from "./desk";
import { matches, neighbour, nextWaiting, orderOf } from "./entries";
import { keepPlaceSoon } from "./keep-place";

type Options = {
  /** How the passage comes into sight; not given, the page stays where it is. */
  scroll?: "smooth" | "instant";
  /** False leaves the keyboard's focus where it is. */
  take?: boolean;
};

/** Makes a passage the one that is decided on. The words under the reader's eyes stay where they are. */
export function focusPassage(desk: Desk, id: string, { scroll, take = true }: Options = {}): void {
  const { store } = desk;
  const article = articleOf(id);
  if (!article) return;
  const before = articleOf(store.read().current ?? "");
  const top = article.getBoundingClientRect().top;
  if (before && before !== article) {
    before.removeAttribute("data-on");
    before.tabIndex = -1;
  }
  article.setAttribute("data-on", "");
  article.tabIndex = 0;
  if (store.read().current !== id) {
    store.write({ current: id, span: null, pane: null });
    // The queue jumps about; where somebody stopped reading is another place.
    if (store.read().show !== "first") keepPlaceSoon(desk, id);
  }
  if (take && !article.contains(document.activeElement)) article.focus({ preventScroll: true });
  if (scroll) bring(article, scroll);
  else hold(article, top);
}

/** Undoes what opening and closing the tools above did to the page's height. */
function hold(article: HTMLElement, top: number): void {
  const moved = article.getBoundingClientRect().top - top;
  if (Math.abs(moved) > 1) window.scrollBy({ top: moved, behavior: "instant" });
}

/** A third below the bar: what was said before is in sight, and so is the answer. */
function bring(article: HTMLElement, behavior: "smooth" | "instant"): void {
  const box = article.getBoundingClientRect();
  const low = window.innerHeight * (window.innerWidth < 640 ? 0.55 : 0.7);
  if (box.top > 96 && box.bottom < low) return;
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const top = window.scrollY + box.top - Math.max(96, window.innerHeight * 0.28);
  window.scrollTo({ top, behavior: calm ? "instant" : behavior });
}

/** One passage on or back among those that are shown. */
export function step(desk: Desk, by: 1 | -1): void {
  const { entries, current, show, kept } = desk.store.read();
  const shown = orderOf(entries, show).filter(
    (entry) => matches(entry, show) || kept.has(entry.id),
  );
  const next = neighbour(shown, current, by);
  if (next) focusPassage(desk, next, { scroll: "smooth" });
}

/** On to the next passage that waits. */
export function stepWaiting(desk: Desk): void {
  const { entries, show, current } = desk.store.read();
  const next = nextWaiting(orderOf(entries, show), current);
  if (next) focusPassage(desk, next, { scroll: "smooth" });
}
