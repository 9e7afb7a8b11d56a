import type {
  CommentBody,
  DecisionBody,
  FineBody,
  RedactionBody,
  RemovalsBody,
  SuggestionAnswerBody,
  SuggestionBody,
  ThreadBody,
  ThreadStateBody,
  ThreadVisibilityBody,
  UndoBody,
  WordsBody,
} from "../../core/review/api";
import { type Nameable, nameMentions } from "../../core/thread/message";
import type { Deed } from "./deed";
import type { QueuedAct, Seen } from "./queued-act";

type Body =
  | DecisionBody
  | RedactionBody
  | UndoBody
  | WordsBody
  | SuggestionAnswerBody
  | SuggestionBody
  | ThreadBody
  | CommentBody
  | ThreadStateBody
  | ThreadVisibilityBody
  | FineBody
  | RemovalsBody;

/** Where an act goes under /api/v1 and what it says. */
export function requestOf({
  deed,
  interview,
  seen,
}: Pick<QueuedAct, "deed" | "interview" | "seen">) {
  const { path, body } = bodyOf(deed, interview, seen ?? { revisionId: "", digest: "" });
  return { path: `/api/v1/${path}`, body };
}

function bodyOf(deed: Deed, interview: string, seen: Seen): { path: string; body: Body } {
  const { revisionId } = seen;
  switch (deed.verb) {
    case "fine":
    case "not_me":
    case "open":
      return { path: `passages/${deed.passage}/decision`, body: { verb: deed.verb, ...seen } };
    case "out":
      return {
        path: `passages/${deed.passage}/redaction`,
        body: {
          ...{ revisionId, ...ends(deed.span), look: deed.look },
          ...(deed.span && deed.original ? { original: deed.original } : {}),
          ...(!deed.span && deed.until ? { until: deed.until } : {}),
        },
      };
    case "back":
      return { path: `redactions/${deed.redaction}/undo`, body: {} };
    case "words":
      return wordsOf(deed, revisionId);
    case "answer":
      return { path: `suggestions/${deed.suggestion}/answer`, body: answerOf(deed, seen) };
    case "thread":
      return {
        path: `passages/${deed.passage}/threads`,
        body: {
          ...{ revisionId, ...ends(deed.span), body: messageOf(deed), talk: deed.talk },
          ...{ query: deed.query, visibility: deed.visibility ?? "all" },
        },
      };
    case "show":
      return {
        path: `threads/${deed.thread}/visibility`,
        body: { visibility: deed.visibility, version: deed.version },
      };
    case "comment":
      return { path: `threads/${deed.thread}/comments`, body: { body: messageOf(deed) } };
    case "state":
      return {
        path: `threads/${deed.thread}/state`,
        body: { resolved: deed.resolved, version: deed.version },
      };
    case "rest":
      return { path: `interviews/${interview}/fine`, body: { passages: deed.seen } };
    case "run":
      return {
        path: `interviews/${interview}/removals`,
        body: {
          passages: deed.seen.map(({ id, revisionId }) => ({ id, revisionId })),
          look: deed.look,
        },
      };
    case "undo":
      return { path: `interviews/${interview}/acts/${deed.of}/undo`, body: {} };
  }
}

/** A yes names what it saw, so that an interviewee's is their Fine. */
function answerOf(
  { answer, parts, note }: Extract<Deed, { verb: "answer" }>,
  { digest }: Seen,
): SuggestionAnswerBody {
  switch (answer) {
    case "accept":
      return { answer, ...(digest ? { digest } : {}), ...(parts ? { parts } : {}) };
    case "decline":
      return { answer, ...(note ? { note } : {}) };
    case "withdraw":
      return { answer };
  }
}

/** Words at once; or suggested, by themselves or in answer to what the other side suggests. */
function wordsOf(
  { passage, text, as, reason = null, counters }: Extract<Deed, { verb: "words" }>,
  revisionId: string,
): { path: string; body: Body } {
  if (as === "revision")
    return { path: `passages/${passage}/revision`, body: { revisionId, text } };
  const suggested = { revisionId, change: { type: "words" as const, text }, reason };
  return counters
    ? { path: `suggestions/${counters}/answer`, body: { answer: "counter", ...suggested } }
    : { path: `passages/${passage}/suggestions`, body: suggested };
}

function ends(span: { start: number; end: number } | null) {
  return { start: span?.start ?? null, end: span?.end ?? null };
}

function messageOf({ body, named = [] }: { body: string; named?: Nameable[] | undefined }): string {
  return nameMentions(body, named);
}
