import type { Desk } from "./desk";
import { matches, orderOf, waits } from "./entries";
import type { Show } from "./facts";
import { focusPassage } from "./focus-passage";

/** Shows only some of the passages, and says so in the address. */
export function chooseShow(desk: Desk, show: Show): void {
  const { store } = desk;
  store.write({ show, kept: new Set() });
  markKept();
  const address = new URL(window.location.href);
  if (show === "all") address.searchParams.delete("show");
  else address.searchParams.set("show", show);
  address.hash = "";
  window.history.replaceState(null, "", address);
  const { entries, current } = store.read();
  const shown = orderOf(entries, show).filter((entry) => matches(entry, show));
  if (shown.some(({ id }) => id === current)) return;
  const first = (show === "first" ? shown.find(waits) : null) ?? shown[0];
  // The list is printed by styles once the attribute stands; the focus follows it.
  if (first)
    requestAnimationFrame(() => focusPassage(desk, first.id, { scroll: "instant", take: false }));
}

/** Takes the marks of passages that stayed in sight although the filter leaves them out. */
function markKept(): void {
  for (const article of document.querySelectorAll("[data-kept]"))
    article.removeAttribute("data-kept");
}
