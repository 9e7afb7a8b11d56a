import { type Desk, viewOf } from "./desk";
import { doDeed } from "./do-deed";

/** Takes passages out whole as they are on the screen, in one act that is undone as one. */
export function takeOutRun(desk: Desk, ids: string[]): void {
  const seen = ids.flatMap((id) => {
    const view = viewOf(desk, id);
    return view && !view.out ? [{ id, revisionId: view.revisionId, digest: view.digest }] : [];
  });
  if (seen.length > 0) doDeed(desk, { verb: "run", seen, look: { kind: "nothing" } });
}
