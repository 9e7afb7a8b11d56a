import type { PassageView, Progress } from "../../core/review/passage-view";
import { passagesOf } from "../outbox/deed";
import type { Link } from "../outbox/link";
import type { Outbox } from "../outbox/outbox";
import type { QueuedAct } from "../outbox/queued-act";
import { readPassage } from "../page/read-passage";
import type { ReviewFacts } from "./facts";
import { type Actor, foresee } from "./foresee";
import type { Store } from "./make-store";
import type { ReviewState } from "./state";

/** One open review page: what it knows, what it shows, and the way to the server. */
export type Desk = {
  facts: ReviewFacts;
  store: Store<ReviewState>;
  /** Passages as the server last said they are; the document is asked for those it did not resend. */
  sure: Map<string, PassageView>;
  /** How passages looked before an act of this visit, by its key. */
  before: Map<string, PassageView[]>;
  /** Acts that are being written to the device: the queue read there does not hold them yet. */
  adding: Map<string, QueuedAct>;
  outbox: Outbox;
  link: Link;
  /** False where the browser keeps nothing: then the queue lives as long as the page. */
  keeps: boolean;
  /** How often the server told something, so that an older answer is known for what it is. */
  heard: number;
  /** Drafts that the device did not keep: they are in their forms only. */
  unkept: Set<string>;
  /** Tells the other tabs of the same person what the server said. */
  tell: (told: Told) => void;
};

/** What the server said about passages. */
export type Told = { passages: PassageView[]; progress: Progress | null };

export function articleOf(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-id="${id}"]`);
}

/** A passage as the server last said it is; null when the viewer has no such passage. */
export function sureView(desk: Desk, id: string): PassageView | null {
  const known = desk.sure.get(id);
  if (known) return known;
  const article = articleOf(id);
  if (!article) return null;
  const view = readPassage(article);
  desk.sure.set(id, view);
  return view;
}

/** A passage as the person sees it: what is on its way is shown as done. `until` leaves out later acts. */
export function viewOf(desk: Desk, id: string, until?: string): PassageView | null {
  const sure = sureView(desk, id);
  if (!sure) return null;
  const queue = desk.store.read().queue.filter((act) => !act.held && touches(act, id));
  const last = until === undefined ? queue.length : queue.findIndex(({ key }) => key === until) + 1;
  return queue.slice(0, last).reduce((view, act) => step(desk, view, act), sure);
}

function step(desk: Desk, view: PassageView, { key, deed, order }: QueuedAct): PassageView {
  if (deed.verb !== "undo") return foresee(view, { key, deed, at: order }, actorOf(desk));
  return desk.before.get(deed.of)?.find(({ id }) => id === view.id) ?? view;
}

export function touches(act: QueuedAct, id: string): boolean {
  return passagesOf(act.deed).includes(id);
}

export function actorOf({ facts }: Desk): Actor {
  return { name: facts.viewerName, decides: facts.role === "interviewee" };
}
