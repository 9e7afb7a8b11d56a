import "server-only";
import type { Approval } from "@/lib/core/edition/edition-of";
import { approvalHolds } from "./approvals";
import { citedRemovals } from "./cited-removals";
import { saidBy } from "./follow-original";
import { isCut, type PassageState, statesOf } from "./passage-state";
import { saysRemovedWords } from "./removed-words";
import type { ParticipantRow, ReviewRows } from "./review";
import type { ThreadRow } from "./threads";
import { transcriptInputOf } from "./transcript-input";
import { type LoadedTranslation, translationInputOf } from "./translation-input";

/**
 * What a second reader may see of an interview: the passages that carry visible words, by id, with the
 * threads that give nothing away. Fail closed: derived text that cites something removed shows only
 * once every interviewee has approved it after that; in a translation also by a yes to what says the same
 * as the original, where they approved what it derives from after that.
 */
export function visibleToReaders(
  rows: ReviewRows,
): Map<string, { state: PassageState; threads: ThreadRow[] }> {
  const states = [...statesOf(rows).values()];
  const says = readersSay(rows);
  const through = approvedThere(rows);
  const seen = states.filter((state) => {
    if (state.look?.kind === "nothing" || !known(state)) return false;
    const times = citedRemovals(rows, state, states);
    return approvalHolds(rows, state, times) || through(state, times);
  });
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

/** Tells whether something says what readers may not read. Talk may quote what is out of any language. */
export function readersSay(rows: ReviewRows): (text: string) => boolean {
  return saysRemovedWords(rows.every().flatMap((one) => [...statesOf(one).values()]));
}

/** Tells whether every interviewee's word on a translated passage holds after these times, as in its edition. */
function approvedThere(rows: ReviewRows): (state: PassageState, times: Date[]) => boolean {
  const { original } = rows;
  if (!original) return () => false;
  let input: LoadedTranslation | null = null;
  return ({ passage, digest }, times) => {
    // Only where something is out that is summed up: else the original is not gone through.
    input ??= translationInputOf(rows, transcriptInputOf(original));
    const { deciders, approvals } = input;
    const said = (decider: string) =>
      approvals.find((one) => one.decider === decider && one.passage === passage.key);
    const holds = (one: Approval | undefined) =>
      one?.digest === digest && times.every((time) => one.at > time);
    return deciders.length > 0 && deciders.every((id) => holds(said(id)));
  };
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
