import "server-only";
import type { ActScope } from "../act";
import { saysRemovedWords } from "../removed-words";
import { threadsForReaders } from "../visible-to-readers";
import type { Before } from "./before";
import type { Erasure } from "./find-erasure";

/**
 * Takes away what was said in removed words: proposals and names go, messages, answers, notes and requests stay
 * as empty ones of the same people, and ground rules lose their typed words. What readers did not see because of
 * them they do not see afterwards either.
 */
export async function eraseTalk({ tx }: ActScope, erasure: Erasure): Promise<void> {
  const named = (ids: string[]) => ({ where: { id: { in: ids } } });
  await tx.thread.updateMany({ ...named(closedToReaders(erasure)), data: { fromReaders: true } });
  await tx.suggestion.deleteMany(named(erasure.suggestions));
  await tx.suggestion.updateMany({ ...named(erasure.answers), data: { note: null } });
  await tx.term.deleteMany(named(erasure.terms));
  const comments = [...erasure.comments, ...erasure.hidden];
  await tx.comment.updateMany({ ...named(comments), data: { body: "" } });
  await tx.finding.updateMany({ ...named(erasure.notes), data: { note: null } });
  await tx.dismissal.updateMany({ ...named(erasure.notes), data: { note: "" } });
  await tx.groundRules.updateMany({ ...named(erasure.rules), data: { credit: "", label: "" } });
  await tx.changeRequest.updateMany({ ...named(erasure.requests), data: { body: "" } });
  await tx.decline.updateMany({ ...named(erasure.requests), data: { body: "" } });
}

function closedToReaders({ before, comments, hidden }: Erasure): string[] {
  const emptied = new Set([...comments, ...hidden]);
  return before.flatMap((one) => closedIn(one, emptied));
}

function closedIn({ rows, states }: Before, emptied: ReadonlySet<string>): string[] {
  const says = saysRemovedWords(states);
  return states
    .filter(({ look }) => !look)
    .flatMap((state) => {
      const open = threadsForReaders(rows, state, says);
      const shown = new Set(open.map(({ id }) => id));
      return state.rows.threads.filter(
        (thread) => !shown.has(thread.id) || thread.comments.some(({ id }) => emptied.has(id)),
      );
    })
    .map(({ id }) => id);
}
