import { defaultLook } from "../../core/rules/default-look";
import { visibilities } from "../../core/thread/visibility";
import type { Deed } from "../outbox/deed";
import { articleOf, type Desk, viewOf } from "./desk";
import { doDeed } from "./do-deed";
import type { Pane } from "./facts";
import { stepWaiting } from "./focus-passage";
import { showPassages } from "./show-passages";

/**
 * "Fine" or "Not me". A button that is pressed already takes the word back (`toggles`); a key that is
 * held too long must not, it only moves on.
 */
export function decide(
  desk: Desk,
  passage: string,
  verb: "fine" | "not_me",
  toggles = false,
): void {
  const view = viewOf(desk, passage);
  if (!view || view.out || !desk.facts.powers.decide) return;
  const again = view.mine && view.status === verb;
  if (again && !toggles) {
    stepWaiting(desk);
    return;
  }
  doDeed(desk, { verb: again ? "open" : verb, passage }, { advance: !again });
}

/** How a removal looks, what of the original goes with it, and until when it is only held back. */
type ChosenRemoval = Pick<Extract<Deed, { verb: "out" }>, "look" | "original" | "until">;

/**
 * "Take it out": what is selected, else the whole passage. One press is enough where there is one language
 * and the ground rules say how it looks; in an interview with more it first shows what goes with it in each.
 */
export function takeOut(desk: Desk, passage: string, chosen?: ChosenRemoval): void {
  const view = viewOf(desk, passage);
  if (!view || !desk.facts.powers.redact) return;
  const look = chosen?.look ?? defaultLook(desk.facts.rules);
  if (!look || (!chosen && desk.facts.texts.length > 1)) {
    openPane(desk, passage, { kind: "look" });
    return;
  }
  const { span, current } = desk.store.read();
  const part = current === passage && view.syntax !== "opaque" ? span : null;
  const deed: Deed = { verb: "out", passage, span: part, ...chosen, look };
  doDeed(desk, deed, { advance: part === null && view.out === null });
}

/** Takes back the decision that a passage shows. */
export function takeBack(desk: Desk, passage: string): void {
  const view = viewOf(desk, passage);
  if (!view) return;
  const talk = view.threads.findLast(
    ({ blocking, query, resolved, mine }) => blocking && !query && !resolved && mine,
  );
  if (view.status !== "talk" || !talk) doDeed(desk, { verb: "open", passage });
  else setResolved(desk, passage, talk.id, true);
}

/** Resolves a conversation or opens it again. */
export function setResolved(desk: Desk, passage: string, thread: string, resolved: boolean): void {
  const found = viewOf(desk, passage)?.threads.find(({ id }) => id === thread);
  if (found) doDeed(desk, { verb: "state", passage, thread, resolved, version: found.version });
}

/** Shows one's own conversation to more people, or to fewer. */
export function showThread(desk: Desk, passage: string, thread: string, visibility: string): void {
  const found = viewOf(desk, passage)?.threads.find(({ id }) => id === thread);
  const wanted = visibilities.find((one) => one === visibility);
  if (!found || !wanted) return;
  doDeed(desk, { verb: "show", passage, thread, visibility: wanted, version: found.version });
}

/** Opens a form under a passage; its conversation or words are printed anew to hold it. */
export function openPane(desk: Desk, passage: string, pane: Pane): void {
  showPassages(desk, [passage]);
  desk.store.write({ pane });
}

/** Closes the form; what was typed in it stays as a draft. */
export function closePane(desk: Desk): void {
  const { current } = desk.store.read();
  desk.store.write({ pane: null });
  if (current) articleOf(current)?.focus({ preventScroll: true });
}
