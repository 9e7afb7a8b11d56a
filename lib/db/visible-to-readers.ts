import "server-only";
import { approvalHolds } from "./approvals";
import { citedRemovals } from "./cited-removals";
import { saidBy } from "./follow-original";
import { isCut, type PassageState, statesOf } from "./passage-state";
import { saysRemovedWords } from "./removed-words";
import type { ParticipantRow, ReviewRows } from "./review";
import type { ThreadRow } from "./threads";

/**
 * What a second reader may see of an interview: the passages that carry visible words, by id, with the
 * threads that give nothing away. Fail closed: derived text that cites something removed shows only
 * once every interviewee has approved it after that.
 */
export function visibleToReaders(
  rows: ReviewRows,
): Map<string, { state: PassageState; threads: ThreadRow[] }> {
  const states = [...statesOf(rows).values()];
  // Talk may quote what is out of any language.
  const says = saysRemovedWords(rows.every().flatMap((one) => [...statesOf(one).values()]));
  const seen = states.filter(
    (state) =>
      state.look?.kind !== "nothing" &&
      known(state) &&
      approvalHolds(rows, state, citedRemovals(rows, state, states)),
  );
  return new Map(
    seen.map((state) => [
      state.id,
      {
        state,
        threads: state.look ? [] : threadsForReaders(rows, state, says),
      },
    ]),
  );
}

/** In a translation, what nobody surely knows the meaning of may say what was taken out elsewhere. */
function known({ standing }: PassageState): boolean {
  return standing === null || standing === "settled" || standing === "follows";
}

/** The conversations on a passage that give nothing away, as far as readers see them. */
export function threadsForReaders(
  rows: ReviewRows,
  state: PassageState,
  says: (text: string) => boolean,
): ThreadRow[] {
  return threadsFor(rows, state).filter((one) => !one.fromReaders && open(state, one, says));
}

/**
 * Where something was taken out, both sides may have talked about that: of those conversations only what
 * readers wrote themselves is left. "Please take my salary out" gives away that there was one.
 */
function threadsFor(rows: ReviewRows, state: PassageState): ThreadRow[] {
  const { threads } = state.rows;
  const said = rows.original ? saidBy(state, statesOf(rows.original)) : [];
  if (!isCut(state) && !said.some((one) => one.look || isCut(one))) return threads;
  const readers = new Set(rows.participants.filter(isReader).map(({ id }) => id));
  return threads
    .map((thread) => ({
      ...thread,
      comments: thread.comments.filter(({ participantId }) => readers.has(participantId)),
    }))
    .filter(({ comments }) => comments.length > 0);
}

function isReader({ role }: ParticipantRow): boolean {
  return role === "reader";
}

/** A thread stays closed when its anchor touches removed words or a message says some. */
function open(state: PassageState, thread: ThreadRow, says: (text: string) => boolean): boolean {
  const { start, end } = thread;
  if (start !== null && end !== null && state.cuts.length > 0) {
    if (thread.revisionId !== state.revision.id) return false;
    if (state.cuts.some((cut) => cut.start < end && start < cut.end)) return false;
  }
  return !thread.comments.some((comment) => says(comment.body));
}
