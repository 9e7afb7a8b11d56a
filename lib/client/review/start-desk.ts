import { namedAnchor } from "../page/named-anchor";
import { takeIn } from "./answers";
import { catchUp } from "./catch-up";
import { restoreForm } from "./choose-form";
import { articleOf, type Desk, type Told } from "./desk";
import { restoreDrafts } from "./draft-acts";
import { matches, nextWaiting, orderOf, waits, withQueue } from "./entries";
import { focusPassage } from "./focus-passage";
import { keepPlaceNow } from "./keep-place";
import { losesWords } from "./loses-words";
import { readEntries } from "./read-entries";
import { offerRearranged } from "./rearranged";

/** The name of the channel between the tabs of a browser. */
const CHANNEL = "readback review";

/**
 * Brings the page to life: reads its document, goes to where the person stopped or to the passage the
 * address names, finds what was typed and not sent, and starts the queue. Returns what ends it.
 */
export function startDesk(desk: Desk, root: ParentNode): () => void {
  desk.store.write({ entries: withQueue(readEntries(root), desk.facts.queue) });
  settleDown(desk);
  restoreForm(desk);
  offerRearranged(desk);
  void restoreDrafts(desk);
  desk.outbox.start();

  const channel = openChannel(desk);
  const online = () => void desk.outbox.drain(true);
  const seen = () => {
    if (document.visibilityState === "hidden") return keepPlaceNow();
    void desk.outbox.drain(true);
    void restoreDrafts(desk);
    void catchUp(desk);
  };
  const named = () => goToAddress(desk);
  const leaving = (event: BeforeUnloadEvent) => {
    if (losesWords(desk)) event.preventDefault();
  };
  window.addEventListener("beforeunload", leaving);
  window.addEventListener("online", online);
  window.addEventListener("hashchange", named);
  document.addEventListener("visibilitychange", seen);
  return () => {
    keepPlaceNow();
    desk.outbox.stop();
    channel?.close();
    window.removeEventListener("beforeunload", leaving);
    window.removeEventListener("online", online);
    window.removeEventListener("hashchange", named);
    document.removeEventListener("visibilitychange", seen);
  };
}

/** The address's passage, else where the person stopped, else the first that waits. */
function settleDown(desk: Desk) {
  const { store, facts } = desk;
  if (goToAddress(desk)) return;
  const { entries: all, show } = store.read();
  const entries = orderOf(all, show);
  if (show !== "first" && facts.place && articleOf(facts.place)) {
    return focusPassage(desk, facts.place, { scroll: "instant", take: false });
  }
  const first = entries.find(waits)?.id ?? nextWaiting(entries, null) ?? entries[0]?.id;
  if (first) focusPassage(desk, first, { take: false });
}

/** Goes to the passage that the address names (`#p-0137`); false when it names none. */
function goToAddress(desk: Desk): boolean {
  const named = document.getElementById(namedAnchor(window.location.hash));
  const id = named?.dataset.passage === undefined ? undefined : named.dataset.id;
  if (!id) return false;
  showAgain(desk, id);
  // A passage that a filter had left out has its place on the page from the next frame on.
  requestAnimationFrame(() => focusPassage(desk, id, { scroll: "instant" }));
  return true;
}

/** Shows everything when the filter leaves out what is wanted. */
function showAgain({ store }: Desk, id: string): void {
  const { entries, show } = store.read();
  const entry = entries.find((one) => one.id === id);
  if (entry && !matches(entry, show)) store.write({ show: "all" });
}

function openChannel(desk: Desk): BroadcastChannel | null {
  if (typeof BroadcastChannel === "undefined") return null;
  const channel = new BroadcastChannel(CHANNEL);
  const { person } = desk.facts;
  desk.tell = (told) => channel.postMessage({ person, told });
  channel.onmessage = (event: MessageEvent<{ person: string; told: Told }>) => {
    if (event.data.person !== person) return;
    takeIn(desk, event.data.told);
    void desk.outbox.refresh();
  };
  return channel;
}
