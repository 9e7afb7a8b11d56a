import { type Desk, viewOf } from "./desk";
import { doDeed } from "./do-deed";
import { waits } from "./entries";

/** What waits in a section, as the person sees it now. */
export function restOf(desk: Desk, section: number | null): string[] {
  const { entries } = desk.store.read();
  return entries.filter((entry) => entry.section === section && waits(entry)).map(({ id }) => id);
}

/** "Everything else in this section is fine": all of it as it is on the screen, in one act. */
export function approveRest(desk: Desk, section: number | null): string | null {
  const seen = restOf(desk, section).flatMap((id) => {
    const view = viewOf(desk, id);
    return view ? [{ id, revisionId: view.revisionId, digest: view.digest }] : [];
  });
  return seen.length > 0 ? doDeed(desk, { verb: "rest", seen }, { advance: true }) : null;
}
