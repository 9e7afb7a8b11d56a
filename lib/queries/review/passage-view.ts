import "server-only";
import type { CutView, OutView, PassageView, ThreadView } from "@/lib/core/review/passage-view";
import { mayResolve } from "@/lib/core/thread/may-resolve";
import { mentionedIn } from "@/lib/core/thread/message";
import { threadState } from "@/lib/core/thread/thread-state";
import { effectsIn } from "@/lib/db/effects";
import { lookOf, type PassageState, shownText, wholeRemovals } from "@/lib/db/passage-state";
import { makerOf, talkOf } from "@/lib/db/talk";
import type { ThreadRow } from "@/lib/db/threads";
import { changesSince } from "./changes-since";
import { statusOf } from "./status";
import { declinedView, suggestionViews } from "./suggestion-views";
import { placeOf } from "./thread-place";
import { nameOf, type Viewing } from "./viewing";

/** A passage as author and interviewee see it: everything, with what is taken out marked. */
export function fullView(viewing: Viewing, state: PassageState): PassageView {
  const { passage } = state;
  const { personId, ...shown } = statusOf(viewing, state);
  const reopened = shown.status === "reopened" && personId !== null;
  return {
    id: state.id,
    anchor: passage.key,
    kind: passage.kind,
    syntax: passage.syntax,
    section: passage.section,
    turn: passage.turn,
    speaker: viewing.labelled.has(passage.key) ? speakerOf(viewing, state) : null,
    revisionId: state.revision.id,
    digest: state.digest,
    version: state.version,
    text: shownText(state),
    ...shown,
    changes: reopened ? changesSince(viewing, state, personId) : null,
    cuts: cutViews(viewing, state),
    out: outView(viewing, state),
    erased: erasedAt(state)?.toISOString() ?? null,
    suggestions: suggestionViews(viewing, state),
    declined: declinedView(viewing, state),
    threads: state.rows.threads.map((thread) => threadView(viewing, state, thread)),
    standing: state.standing,
    effects: effectsIn(viewing.rows)
      .filter((effect) => effect.passage === passage.key && !effect.dismissal)
      .map(({ rule, mark }) => ({ rule, mark })),
  };
}

export function speakerOf({ rows }: Viewing, { passage }: PassageState): PassageView["speaker"] {
  const speaker = passage.speaker === null ? undefined : rows.post.speakers[passage.speaker];
  return speaker ? { name: speaker.name ?? speaker.label, label: speaker.label } : null;
}

/** One mark for spans that overlap; the viewer's own removal answers for it if there is one. */
function cutViews(viewing: Viewing, state: PassageState): CutView[] {
  return state.cuts.flatMap(({ start, end, look }) => {
    const rows = state.spans.filter((row) => row.start < end && start < row.end);
    const own = rows.find((row) => row.participantId === viewing.grant.participantId);
    const row = own ?? rows[0];
    if (!row) return [];
    const byName = nameOf(viewing, row.participantId);
    return [{ id: row.id, start, end, look, byName, mine: row === own }];
  });
}

function outView(viewing: Viewing, state: PassageState): OutView | null {
  const rows = wholeRemovals(state);
  const own = rows.find((row) => row.participantId === viewing.grant.participantId);
  const row = own ?? rows[0];
  if (!row) return null;
  const byName = nameOf(viewing, row.participantId);
  const until = row.until ? { until: row.until.toISOString() } : {};
  const view = { id: row.id, byName, mine: row === own, ...until };
  const followed = !state.outs.includes(row);
  return followed && state.look
    ? { ...view, look: state.look, followed }
    : { ...view, look: lookOf(row) };
}

function erasedAt({ purged, outs }: PassageState): Date | null {
  const times = [...purged, ...outs].flatMap(({ purgedAt }) => purgedAt?.getTime() ?? []);
  return times.length > 0 ? new Date(Math.max(...times)) : null;
}

/** A thread; when the words it was about have changed it is about the whole passage, marked, or in the tray. */
export function threadView(viewing: Viewing, state: PassageState, thread: ThreadRow): ThreadView {
  const { span, ...where } = placeOf(viewing, state, thread);
  const talk = talkOf(viewing.rows, thread);
  const mine = makerOf(thread) === viewing.grant.participantId;
  const { id, passageId, blocking, query, visibility, version } = thread;
  return {
    id,
    passageId,
    start: span?.start ?? null,
    end: span?.end ?? null,
    ...where,
    blocking,
    query,
    state: threadState(talk),
    resolved: talk.resolved,
    visibility,
    mine,
    resolvable: mayResolve({ ...talk, mine }, viewing.grant.role),
    version,
    comments: thread.comments.map((comment) => ({
      id: comment.id,
      byName: nameOf(viewing, comment.participantId),
      mine: comment.participantId === viewing.grant.participantId,
      body: comment.body,
      names: namesIn(viewing, comment.body),
      at: comment.createdAt.toISOString(),
    })),
  };
}

function namesIn(viewing: Viewing, body: string): Record<string, string> {
  const people = new Map(viewing.rows.participants.map(({ id, name }) => [id, name]));
  return Object.fromEntries(
    mentionedIn(body).flatMap((id) => {
      const name = people.get(id);
      return name === undefined ? [] : [[id, name]];
    }),
  );
}
