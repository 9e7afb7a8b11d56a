import type { PassageView } from "@/lib/core/review/passage-view";
import { fullView } from "./passage-view";
import { readerViews } from "./reader-view";
import type { Viewing } from "./viewing";

/** The passages as who looks may see them. */
export function viewsOf(viewing: Viewing): PassageView[] {
  if (!viewing.grant.also("removed.read")) return readerViews(viewing);
  return viewing.states.map((state) => fullView(viewing, state));
}
