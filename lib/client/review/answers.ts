import type { PassageView, Progress } from "../../core/review/passage-view";
import { passagesOf } from "../outbox/deed";
import type { Listener } from "../outbox/outbox";
import type { Answered } from "../outbox/post-act";
import type { QueuedAct } from "../outbox/queued-act";
import { type Desk, type Told, viewOf } from "./desk";
import { doDeed } from "./do-deed";
import { dropMootDrafts } from "./draft-acts";
import { savingOf, showPassages } from "./show-passages";
import type { Notice } from "./state";

/** What the page does with the queue's news. */
export function listenerOf(deskOf: () => Desk): Listener {
  return {
    queue: (stored) => takeQueue(deskOf(), stored),
    link: (link) => {
      const desk = deskOf();
      desk.link = link;
      desk.store.write({ saving: savingOf(desk) });
    },
    foreseen: (key, ids) =>
      ids
        .map((id) => viewOf(deskOf(), id, key))
        .filter((view): view is PassageView => view !== null),
    answered: (act, answered) => {
      const desk = deskOf();
      const { store } = desk;
      // Its effect is in the answer: shown from there, not a second time.
      store.write({ queue: store.read().queue.filter(({ key }) => key !== act.key) });
      if (answered.kind === "refused") refuse(desk, act, answered);
      const { passages, progress } = answered.kind === "done" ? answered.answer : answered;
      takeIn(desk, { passages, progress });
      if (answered.kind === "refused") sendUnchanged(desk, act, answered);
      desk.tell({ passages, progress });
    },
  };
}

/** The queue as it stands on the device, with what is just being written there. */
function takeQueue(desk: Desk, stored: QueuedAct[]): void {
  const { store } = desk;
  const before = store.read().queue;
  const has = (queue: QueuedAct[], key: string) => queue.some((one) => one.key === key);
  const adding = [...desk.adding.values()].filter(({ key }) => !has(stored, key));
  const queue = [...stored, ...adding];
  store.write({ queue });
  const moved = [...before, ...queue].filter(({ key }) => !(has(before, key) && has(queue, key)));
  showPassages(
    desk,
    moved.flatMap((act) => passagesOf(act.deed)),
  );
  store.write({ saving: savingOf(desk) });
}

/** The passages as the server says they are now. */
export function takeIn(desk: Desk, { passages, progress }: Told): void {
  desk.heard += 1;
  for (const view of passages) desk.sure.set(view.id, view);
  showPassages(
    desk,
    passages.map(({ id }) => id),
  );
  if (progress) minutesOf(desk, progress);
  void dropMootDrafts(desk, passages);
}

/** The server's minutes; the counts are the page's own, with what is still on its way. */
function minutesOf({ store }: Desk, { waiting, minutesLeft }: Progress): void {
  const { counted } = store.read();
  const share = waiting > 0 ? counted.waiting / waiting : 1;
  store.write({ counted: { ...counted, minutesLeft: minutesLeft * share } });
}

type Refused = Extract<Answered, { kind: "refused" }>;

function refuse({ store }: Desk, act: QueuedAct, { code, passages: named }: Refused): void {
  const { deed } = act;
  const all = passagesOf(deed);
  const changed = all.filter((id) => named.some((view) => view.id === id));
  // Of a section, only what changed is not fine; the others go out once more.
  const passages = deed.verb === "rest" && changed.length > 0 ? changed : all;
  const notices = passages.map((passage): Notice => ({ passage, kind: kindOf(code) }));
  const state = store.read();
  store.write({
    notices: [...state.notices.filter(({ passage }) => !passages.includes(passage)), ...notices],
    done: state.done.filter(({ key }) => key !== act.key),
  });
}

/**
 * "Everything else is fine" is taken whole or not at all. When some of it changed meanwhile, the word on
 * all the others still holds for what was seen, and goes out again without these.
 */
function sendUnchanged(desk: Desk, { deed }: QueuedAct, { code, passages }: Refused): void {
  if (deed.verb !== "rest" || code !== "stale" || passages.length === 0) return;
  const seen = deed.seen.filter(({ id }) => !passages.some((view) => view.id === id));
  if (seen.length > 0 && seen.length < deed.seen.length) doDeed(desk, { verb: "rest", seen });
}

function kindOf(code: string): Notice["kind"] {
  if (code === "stale" || code === "blocked") return code;
  return code === "not-found" ? "gone" : "refused";
}
