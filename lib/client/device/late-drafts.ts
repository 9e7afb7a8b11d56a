import type { Draft } from "./drafts";

/** Where words lie that were typed in the page's last moment. */
const LATE = "readback-late ";

/**
 * Keeps a draft while the page is being left: IndexedDB has no time to finish any more, localStorage is
 * written before this returns. What is there is taken to the other drafts at the next look.
 */
export function keepLate(draft: Draft): void {
  try {
    localStorage.setItem(LATE + draft.id, JSON.stringify(draft));
  } catch {
    // Nothing is kept here; the page asked before it was left.
  }
}

/** Takes the drafts of one person in one interview out again. */
export function takeLate(person: string, interview: string): Draft[] {
  try {
    const drafts = lateKeys().map((key) => JSON.parse(localStorage.getItem(key) ?? "") as Draft);
    const own = drafts.filter((draft) => draft.person === person && draft.interview === interview);
    for (const { id } of own) localStorage.removeItem(LATE + id);
    return own;
  } catch {
    // Nothing is kept here, so nothing was.
    return [];
  }
}

/** Removes them all, whoever typed them: somebody signs out. */
export function forgetLate(): void {
  for (const key of lateKeys()) localStorage.removeItem(key);
}

function lateKeys(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(LATE));
}
