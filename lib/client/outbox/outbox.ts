import type { PassageView } from "../../core/review/passage-view";
import { type Deed, passagesOf } from "./deed";
import type { Link } from "./link";
import { nextAct } from "./next-act";
import { type Answered, canRead, postAct } from "./post-act";
import type { QueuedAct, Seen } from "./queued-act";
import { requestOf } from "./request-of";
import { runAlone } from "./run-alone";
import { settle } from "./settle";
import type { Shelf } from "./shelf";

/** What the queue tells the page. */
export type Listener = {
  /** The queue as it stands; called after every change of it. */
  queue: (acts: QueuedAct[]) => void;
  answered: (act: QueuedAct, answered: Exclude<Answered, { kind: "unreached" }>) => void;
  /** Whether the server is reached, and whether it knows who we are. */
  link: (link: Link) => void;
  /** The passages as the person sees them, pending acts up to `key` included. */
  foreseen: (key: string, ids: string[]) => PassageView[];
};

export type Outbox = {
  add: (
    given: { key?: string; deed: Deed; seen: Seen | null },
    draft?: string | null,
  ) => Promise<string>;
  remove: (keys: string[]) => Promise<void>;
  /** Sends what can be sent; `again` also what waits for its next try. */
  drain: (again?: boolean) => Promise<void>;
  /** Reads the queue anew: another tab changed it. */
  refresh: () => Promise<void>;
  start: () => void;
  /** The page is left: what can be sent still goes out, nothing is tried again from here. */
  stop: () => void;
};

/** How the server was met: a refusal may be about the session rather than the act. */
async function linkOf(act: QueuedAct, answered: Answered): Promise<Link> {
  if (answered.kind === "unreached") return answered.link;
  if (answered.kind === "done") return "fine";
  if (answered.code === "other-person") return "other-person";
  return answered.code === "not-found" ? await canRead(passagesOf(act.deed)[0] ?? "") : "fine";
}

/** The queue of one person in one interview, over one shelf. */
export function makeOutbox(
  place: { person: string; interview: string },
  shelf: Shelf,
  listener: Listener,
): Outbox {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  let stopped = true;
  /** Acts on their way to the shelf. */
  const adding = new Set<Promise<void>>();

  async function refresh(): Promise<QueuedAct[]> {
    const acts = await shelf.list();
    listener.queue(acts);
    return acts;
  }

  async function send(act: QueuedAct): Promise<boolean> {
    const request = requestOf(act);
    const answered = await postAct({ ...request, key: act.key, person: act.person });
    const link = await linkOf(act, answered);
    listener.link(link);
    // Not this act's fault: it stays as it is until the person is back.
    if (answered.kind === "refused" && link !== "fine") return false;
    const foreseen = listener.foreseen(act.key, passagesOf(act.deed));
    // Told first: whatever is pressed from here on is pressed on what the answer says.
    if (answered.kind !== "unreached") listener.answered(act, answered);
    // What was pressed while the act was away is behind it in the queue, and has to be there by now.
    await Promise.all(adding);
    const settled = settle(await shelf.list(), act, answered, { now: Date.now(), foreseen });
    await shelf.settle(settled.leave, settled.change);
    await refresh();
    return true;
  }

  async function run(again: boolean): Promise<void> {
    if (again) {
      const waiting = (await shelf.list()).filter(({ notBefore }) => notBefore > 0);
      await shelf.settle(
        [],
        waiting.map((act) => ({ ...act, notBefore: 0 })),
      );
    }
    while (true) {
      const queue = await refresh();
      const next = nextAct(queue, Date.now());
      if (next.do === "wait" && !stopped) {
        clearTimeout(timer);
        timer = setTimeout(() => drain(), Math.max(0, next.until - Date.now()));
      }
      if (next.do !== "send" || !(await send(next.act))) return;
    }
  }

  async function drain(again = false): Promise<void> {
    await runAlone(`readback outbox ${place.person}`, () => run(again));
  }

  return {
    add: async ({ key = crypto.randomUUID(), deed, seen }, draft) => {
      last = Math.max(last + 1, Date.now());
      const act = { key, ...place, order: last, deed, seen, tries: 0, notBefore: 0, held: null };
      const put = shelf.put(act, draft);
      adding.add(put);
      await put.finally(() => adding.delete(put));
      void drain();
      return key;
    },
    remove: async (keys) => {
      await shelf.settle(keys, []);
      await refresh();
    },
    drain,
    refresh: async () => void (await refresh()),
    start: () => {
      stopped = false;
      // What waits is known at once, also while another tab is sending.
      void refresh();
      void drain(true);
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
