import type { PassageView, ReviewView } from "../../core/review/passage-view";
import { takeIn } from "./answers";
import { type Desk, sureView } from "./desk";
import type { ReviewFacts } from "./facts";

/** Milliseconds between two looks at the server. */
const EVERY = 60_000;

let last = Date.now();

/**
 * After the page was out of sight: asks once for what others changed meanwhile. Passages that are the
 * same stay untouched; a page that no longer holds the same passages is loaded anew, unless somebody is
 * writing in it.
 */
export async function catchUp(desk: Desk): Promise<void> {
  if (Date.now() - last < EVERY) return;
  last = Date.now();
  const { heard } = desk;
  const view = await askReview(desk.facts);
  if (!view || view.person !== desk.facts.person) return;
  if (desk.heard !== heard) {
    // An act was answered since: this may be how things were before it. Asked again the next time.
    last = 0;
    return;
  }
  const { entries, pane } = desk.store.read();
  const known = new Set(entries.map(({ id }) => id));
  const same =
    known.size === view.passages.length && view.passages.every(({ id }) => known.has(id));
  if (!same && !pane) return window.location.reload();
  const changed = view.passages.filter(
    (passage) => known.has(passage.id) && differs(desk, passage),
  );
  takeIn(desk, { passages: changed, progress: view.progress });
}

/** The review as it is now; null when it is not reached or not ours any more. */
export async function askReview({
  interviewId,
  language,
}: Pick<ReviewFacts, "interviewId" | "language">): Promise<ReviewView | null> {
  const path = `/api/v1/interviews/${interviewId}/review?in=${encodeURIComponent(language)}`;
  try {
    const response = await fetch(path, { cache: "no-store" });
    return response.ok ? ((await response.json()) as ReviewView) : null;
  } catch {
    // Not reached: the page shows what it has; the next look may reach it.
    return null;
  }
}

function differs(desk: Desk, passage: PassageView): boolean {
  const known = sureView(desk, passage.id);
  return known === null || looksOf(known) !== looksOf(passage);
}

/** What a passage's look depends on: words and removals have ids and a digest of their own. */
function looksOf({
  revisionId,
  digest,
  status,
  byName,
  out,
  suggestions,
  threads,
}: PassageView): string {
  const talks = threads.map(({ id, version, place, state, comments }) => {
    return [id, version, place, state, comments.length];
  });
  return JSON.stringify([
    revisionId,
    digest,
    status,
    byName,
    out?.id,
    suggestions.map(({ id }) => id),
    talks,
  ]);
}
