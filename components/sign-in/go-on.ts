import { ownPath } from "@/lib/core/own-path";

/** What POST /api/v1/session answers: where to go, or what is still needed. */
export type SessionAnswer = { next: string } | { need: "code"; left?: number } | { need: "link" };

/** Leaves with a full load: everything on the next page is read as the person who signed in. */
export function goOn(next: string): void {
  window.location.assign(ownPath(next) ?? "/");
}
