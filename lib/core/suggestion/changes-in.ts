import { phraseDiff } from "../words/phrase-diff";

/** One place where a wording differs; offsets are of the text before, end exclusive. */
export type WordChange = {
  /** Its number in order of reading, from 0. */
  id: number;
  start: number;
  end: number;
  removed: string;
  added: string;
};

/** What a wording changes, place by place: each can be taken by itself. */
export function changesIn(before: string, after: string, locale: string): WordChange[] {
  const changes: WordChange[] = [];
  let at = 0;
  let open: WordChange | null = null;
  for (const { kind, text } of phraseDiff(before, after, locale)) {
    if (kind === "same") open = null;
    else if (!open) {
      open = { id: changes.length, start: at, end: at, removed: "", added: "" };
      changes.push(open);
    }
    if (open && kind === "added") open.added += text;
    if (open && kind === "removed") Object.assign(open, { removed: open.removed + text });
    if (kind !== "added") at += text.length;
    if (open) open.end = at;
  }
  return changes;
}

/** The text before with some of these changes made. */
export function takeChanges(before: string, changes: WordChange[]): string {
  let at = 0;
  let text = "";
  for (const { start, end, added } of changes) {
    text += before.slice(at, start) + added;
    at = end;
  }
  return text + before.slice(at);
}

/** The text before with the changes of these ids made; null when one of them is not there. */
export function takeParts(
  [before, after]: [string, string],
  locale: string,
  ids: number[],
): string | null {
  const changes = changesIn(before, after, locale);
  const wanted = new Set(ids);
  const taken = changes.filter(({ id }) => wanted.has(id));
  return taken.length === wanted.size ? takeChanges(before, taken) : null;
}
