import type { PassageStatus, PassageView } from "../../core/review/passage-view";
import type { Show } from "./facts";

/** One line of the page's index: enough to count, to filter and to move, for every passage. */
export type Entry = {
  id: string;
  section: number | null;
  status: PassageStatus;
  /** Conversations, resolved ones included. */
  threads: number;
  /** Removed spans. */
  cuts: number;
  /** Its place among what is to be thought about first, from 0; null where it is not one of them. */
  first: number | null;
};

/** A passage's line; `first` stays what it was before, since one passage does not tell it. */
export function entryOf(view: PassageView, first: number | null = null): Entry {
  const { id, section, status, threads, cuts } = view;
  return { id, section, status, threads: threads.length, cuts: cuts.length, first };
}

/** The same lines with their places in the queue. */
export function withQueue(entries: Entry[], queue: { id: string }[]): Entry[] {
  const places = new Map(queue.map(({ id }, at) => [id, at]));
  return entries.map((entry) => ({ ...entry, first: places.get(entry.id) ?? null }));
}

/** What a filter goes through, in its order: of what comes first the riskiest, else as it is read. */
export function orderOf(entries: Entry[], show: Show): Entry[] {
  if (show !== "first") return entries;
  const queue = entries.filter(({ first }) => first !== null);
  return queue.sort((one, other) => (one.first ?? 0) - (other.first ?? 0));
}

/** Whether a passage waits for the one who decides. */
export function waits({ status }: Pick<Entry, "status">): boolean {
  return status === "waiting" || status === "reopened";
}

export function matches(entry: Entry, show: Show): boolean {
  switch (show) {
    case "all":
      return true;
    case "first":
      return entry.first !== null;
    case "waiting":
      return waits(entry);
    case "comments":
      return entry.threads > 0;
    case "out":
      return entry.status === "out" || entry.cuts > 0;
  }
}

/** The next passage that waits after one, from the beginning again at the end; null when none does. */
export function nextWaiting(entries: Entry[], after: string | null): string | null {
  const at = entries.findIndex(({ id }) => id === after);
  const order = [...entries.slice(at + 1), ...entries.slice(0, Math.max(0, at))];
  return order.find(waits)?.id ?? null;
}

/** The passage one step away among those that are shown; null at the ends. */
export function neighbour(entries: Entry[], from: string | null, step: 1 | -1): string | null {
  const at = entries.findIndex(({ id }) => id === from);
  if (at < 0) return (step === 1 ? entries[0] : entries.at(-1))?.id ?? null;
  return entries[at + step]?.id ?? null;
}

export type SectionCount = {
  section: number | null;
  done: number;
  total: number;
  waiting: string[];
};

/** Per section: how many are decided, of how many, and what waits. */
export function countSections(entries: Entry[]): SectionCount[] {
  const counts = new Map<number | null, SectionCount>();
  for (const entry of entries) {
    const found = counts.get(entry.section) ?? {
      section: entry.section,
      done: 0,
      total: 0,
      waiting: [],
    };
    counts.set(entry.section, found);
    found.total += 1;
    if (waits(entry)) found.waiting.push(entry.id);
    else found.done += 1;
  }
  return [...counts.values()];
}
