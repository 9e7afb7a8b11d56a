import type { PassageView } from "../../core/review/passage-view";
import { type Deed, passagesOf } from "../outbox/deed";
import type { QueuedAct, Seen } from "../outbox/queued-act";
import { articleOf, type Desk, viewOf } from "./desk";
import { nextWaiting, orderOf } from "./entries";
import { focusPassage } from "./focus-passage";
import { rearrangeBack } from "./rearrange";
import { savingOf, showPassages } from "./show-passages";

type Options = {
  /** Moves on to the next passage that waits. */
  advance?: boolean;
  /** The draft whose words the deed carries. */
  draft?: string | null;
  /** What was on the screen, when that is not what the page shows now. */
  seen?: Seen;
};

/**
 * Does what the person pressed: shows it at once, keeps it on the device, and sends it. Returns the key
 * by which it can be taken back.
 */
export function doDeed(desk: Desk, deed: Deed, { advance, draft, seen }: Options = {}): string {
  const { store } = desk;
  const key = crypto.randomUUID();
  const passages = passagesOf(deed);
  const views = passages.map((id) => viewOf(desk, id)).filter((view) => view !== null);
  desk.before.set(key, views);
  const act = provisional(desk, { key, deed, seen: seen ?? basis(views) });
  const state = store.read();
  store.write({
    queue: [...state.queue, act],
    notices: state.notices.filter(({ passage }) => !passages.includes(passage)),
    drafts: state.drafts.filter(({ id }) => id !== draft),
    kept: new Set([...state.kept, ...passages]),
    span: null,
    pane: null,
    done: undoable(deed) ? [...state.done, { key, verb: deed.verb, passages }] : state.done,
  });
  for (const id of passages) articleOf(id)?.setAttribute("data-kept", "");
  showPassages(desk, passages);
  store.write({ saving: savingOf(desk) });
  desk.adding.set(key, act);
  void desk.outbox.add({ key, deed, seen: act.seen }, draft).then(() => desk.adding.delete(key));
  keepFocus(store.read().current);
  const { entries, show, current } = store.read();
  const next = advance ? nextWaiting(orderOf(entries, show), current) : null;
  if (next) focusPassage(desk, next, { scroll: "smooth" });
  return key;
}

/** A form that was sent is gone; the keyboard's focus goes back to its passage. */
function keepFocus(current: string | null): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body && current) {
      articleOf(current)?.focus({ preventScroll: true });
    }
  });
}

/** A message stays once it is said; taking something back is done by doing it again. */
function undoable({ verb }: Deed): boolean {
  return verb !== "comment" && verb !== "show" && verb !== "undo";
}

function basis([view]: PassageView[]) {
  return view ? { revisionId: view.revisionId, digest: view.digest } : null;
}

/** The act as the queue will have it, shown until the queue itself says so. */
function provisional(desk: Desk, given: Pick<QueuedAct, "key" | "deed" | "seen">): QueuedAct {
  const { person, interviewId: interview } = desk.facts;
  return { ...given, person, interview, order: Date.now(), tries: 0, notBefore: 0, held: null };
}

/** Takes an act of this visit back; without a key the newest. False when there is none. */
export function undoDeed(desk: Desk, key?: string): boolean {
  const { store } = desk;
  const { done } = store.read();
  const target = key ? done.find((one) => one.key === key) : done.at(-1);
  if (!target) return false;
  store.write({ done: done.filter((one) => one !== target) });
  const first = target.passages[0];
  if (first && target.verb === "structure") {
    void rearrangeBack(desk, target.key, first);
    return true;
  }
  if (first && target.passages.length === 1) focusPassage(desk, first, { scroll: "smooth" });
  const undo: Deed = { verb: "undo", of: target.key, passages: target.passages };
  doDeed(desk, undo);
  return true;
}
