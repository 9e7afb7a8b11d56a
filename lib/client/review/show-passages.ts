import type { PassageView } from "../../core/review/passage-view";
import { articleOf, type Desk, viewOf } from "./desk";
import { type Entry, entryOf, waits } from "./entries";
import type { Counted, Saving } from "./facts";

/** Shows passages as they are now: on the page, in its index, and in how far the review is. */
export function showPassages(desk: Desk, ids: Iterable<string>): void {
  const { store } = desk;
  const live = new Map(store.read().live);
  const fresh = new Map<string, Entry>();
  const places = new Map(store.read().entries.map(({ id, first }) => [id, first]));
  for (const id of new Set(ids)) {
    const view = viewOf(desk, id);
    if (!view) continue;
    live.set(id, view);
    fresh.set(id, entryOf(view, places.get(id) ?? null));
    paint(view);
  }
  if (fresh.size === 0) return;
  const entries = store.read().entries.map((entry) => fresh.get(entry.id) ?? entry);
  store.write({ live, entries, counted: countedOf(desk, entries) });
}

/** The facts that styles and the browser's own find need on the passage's element. */
function paint(view: PassageView): void {
  const article = articleOf(view.id);
  if (!article) return;
  article.dataset.status = view.status;
  article.toggleAttribute("data-threads", view.threads.length > 0);
  article.toggleAttribute("data-cut", view.cuts.length > 0);
}

function countedOf(desk: Desk, entries: Entry[]): Counted {
  const count = (status: string) => entries.filter((entry) => entry.status === status).length;
  const waiting = entries.filter(waits).length;
  const before = desk.store.read().counted;
  const share = before.waiting > 0 ? waiting / before.waiting : 1;
  const minutesLeft = waiting === before.waiting ? before.minutesLeft : before.minutesLeft * share;
  return { total: entries.length, fine: count("fine"), out: count("out"), waiting, minutesLeft };
}

/** What the bar says: saved only once everything is acknowledged (SECURITY.md 8). */
export function savingOf({ store, link, keeps }: Desk): Saving {
  const { queue } = store.read();
  const pending = queue.some(({ held }) => !held);
  if (pending && link === "fine") return "saving";
  if (pending && !keeps) return "not-kept";
  if (pending && link !== "fine") return link;
  return queue.some(({ held }) => held) ? "held" : "saved";
}
