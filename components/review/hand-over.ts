import type { ReviewView } from "@/lib/core/review/passage-view";

type Waiting = { view: ReviewView; timer: ReturnType<typeof setTimeout> };

const kept = globalThis as { readbackHandOver?: Map<string, Waiting> };

/** Milliseconds after which a view nobody rendered is forgotten. */
const LIFE = 10_000;

/**
 * Hands the words from the page to the component that prints them as HTML, within one request. What a
 * server component passes as props is sent to the browser a second time, as data for React; what is
 * handed over here is sent once, as the document (PERFORMANCE.md: words are sent once). Nothing true
 * lives in it: a page that is only navigated to never collects its view and asks the API instead.
 */
export function handOver(view: ReviewView): string {
  kept.readbackHandOver ??= new Map();
  const token = crypto.randomUUID();
  const timer = setTimeout(() => kept.readbackHandOver?.delete(token), LIFE);
  if (typeof timer === "object") timer.unref();
  kept.readbackHandOver.set(token, { view, timer });
  return token;
}

/** The view handed over under a token, once, while the server renders; null in a browser. */
export function takeOver(token: string): ReviewView | null {
  const waiting = kept.readbackHandOver?.get(token);
  if (!waiting) return null;
  clearTimeout(waiting.timer);
  kept.readbackHandOver?.delete(token);
  return waiting.view;
}
