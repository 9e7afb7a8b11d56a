import { defaultLook } from "../../core/rules/default-look";
import { type Desk, viewOf } from "./desk";
import { doDeed } from "./do-deed";

/**
 * Takes passages out whole as they are on the screen, in one act that is undone as one. They look as the
 * ground rules say, or as if they never were where each would need words of its own.
 */
export function takeOutRun(desk: Desk, ids: string[]): void {
  const seen = ids.flatMap((id) => {
    const view = viewOf(desk, id);
    return view && !view.out ? [{ id, revisionId: view.revisionId, digest: view.digest }] : [];
  });
  const look = defaultLook(desk.facts.rules) ?? { kind: "nothing" as const };
  if (seen.length > 0) doDeed(desk, { verb: "run", seen, look });
}
