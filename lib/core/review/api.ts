/**
 * The bodies of the acts on words, as the browser sends them to /api/v1. The server parses them with
 * zod (lib/commands); these types keep both sides equal.
 */

import type { CopyPlace } from "../receipt/copies";
import type { Change, Reason } from "../suggestion/change";
import type { Term } from "../terms/term";
import type { Visibility } from "../thread/visibility";
import type { ConsentPolicy } from "../translation/consent";
import type { Look } from "../words/cut";

/** The longest wording of one passage (5,000 long words) and the longest message, in UTF-16 units. */
export const LONGEST_WORDING = 60_000;
export const LONGEST_MESSAGE = 10_000;

/** POST /api/v1/passages/{id}/decision */
export type DecisionBody = { verb: "fine" | "not_me" | "open"; revisionId: string; digest: string };
/**
 * POST /api/v1/passages/{id}/redaction; start and end null take the whole passage out. For a span of a
 * translation, `original` is what says the same there, and how it looks there: nothing in its place where no
 * look is given and this one has words. `until` (ISO 8601) holds a whole passage back until then, in every language.
 */
export type RedactionBody = {
  revisionId: string;
  start: number | null;
  end: number | null;
  look: Look;
  until?: string | undefined;
  original?:
    | {
        passageId: string;
        revisionId: string;
        start: number | null;
        end: number | null;
        look?: Look | undefined;
      }
    | undefined;
};
/** POST /api/v1/interviews/{id}/removals: these passages, whole, as one act. */
export type RemovalsBody = { passages: { id: string; revisionId: string }[]; look: Look };
/** POST /api/v1/passages/{id}/settlement: it says the same as these passages of the original. */
export type SettlementBody = { digest: string; originals: { id: string; digest: string }[] };
/** PUT /api/v1/passages/{id}/links: the passages of the original that it says again. */
export type LinksBody = { originals: string[] };
/**
 * POST /api/v1/transcripts/{id}/dismissal: what has this mark is right so, and why. Nobody has to say why words
 * stand under the right name.
 */
export type DifferenceBody = { difference: string; note: string | null };
/** DELETE /api/v1/transcripts/{id}/dismissal */
export type DifferenceEndBody = { dismissal: string };
/** PUT /api/v1/transcripts/{id}/consent */
export type ConsentBody = { policy: ConsentPolicy };
/** PUT /api/v1/transcripts/{id}: what its author wants of a translation; what is absent stays. */
export type TranscriptBody = {
  chosen?: boolean | undefined;
  leaveOut?: boolean | undefined;
  path?: string | undefined;
};
/** PUT /api/v1/interviews/{id}/terms: the whole list; `seen` stands for the one it was made from. */
export type TermsBody = { seen: string; terms: Omit<Term, "id">[] };
/** POST /api/v1/interviews/{id}/everywhere: mentions of one thing, and how they look in each language. */
export type EverywhereBody = {
  mentions: { passageId: string; revisionId: string; start: number; end: number }[];
  looks: { language: string; look: Look }[];
};
/** POST /api/v1/redactions/{id}/undo and /api/v1/interviews/{id}/acts/{act}/undo */
export type UndoBody = Record<string, never>;
/**
 * POST /api/v1/passages/{id}/suggestion and …/revision (author, at once). `originals`: what a
 * translation was written from; it is not taken when that reads otherwise by now.
 */
export type WordsBody = {
  revisionId: string;
  text: string;
  originals?: { id: string; digest: string }[] | undefined;
};
/** POST /api/v1/passages/{id}/suggestions; `apply`, for authors, makes the change at once. */
export type SuggestionBody = {
  revisionId: string;
  change: Change;
  reason?: Reason | null | undefined;
  apply?: boolean | undefined;
  originals?: WordsBody["originals"];
};
/**
 * POST /api/v1/suggestions/{id}/answer, for the side that did not make it; `withdraw` is for the one who did.
 * `parts`: ids of the changes that are taken (`changesIn`), all by default. `digest`: of the passage as it was
 * seen, so that an interviewee's yes is their Fine. `note`: why not. `counter`: another change in its place.
 */
export type SuggestionAnswerBody =
  | { answer: "accept"; parts?: number[] | undefined; digest?: string | undefined }
  | { answer: "decline"; note?: string | undefined }
  | { answer: "counter"; revisionId: string; change: Change; reason?: Reason | null | undefined }
  | { answer: "withdraw" };
/**
 * POST /api/v1/passages/{id}/threads; `talk` also records the decision "Let's talk". A query wants an answer of
 * the other side: signing waits for one that is `blocking`, and not for one for `information`.
 */
export type ThreadBody = {
  revisionId: string;
  start: number | null;
  end: number | null;
  body: string;
  talk: boolean;
  query?: Query | undefined;
  visibility: Visibility;
};
export type Query = "blocking" | "information";
/** POST /api/v1/threads/{id}/comments */
export type CommentBody = { body: string };
/** POST /api/v1/threads/{id}/visibility, for its maker */
export type ThreadVisibilityBody = { visibility: Visibility; version: number };
/** POST /api/v1/threads/{id}/state */
export type ThreadStateBody = { resolved: boolean; version: number };
/** POST /api/v1/interviews/{id}/fine: "everything else in this section is fine" */
export type FineBody = { passages: { id: string; revisionId: string; digest: string }[] };
/** PUT /api/v1/interviews/{id}/place */
export type PlaceBody = { passageId: string };
/** POST /api/v1/interviews/{id}/sign-off */
export type SignoffBody = { manifest: string; name: string };
/**
 * POST /api/v1/interviews/{id}/publication; `replaces` is the digest of somebody's edit in the blog that
 * was seen and may be replaced. `name` is the author's signature; needless when they signed these files
 * before. The same for POST …/requests/{request}/take-down.
 */
export type PublicationBody = {
  manifest: string;
  name?: string | undefined;
  replaces?: string | undefined;
};
export type TakeDownBody = { replaces?: string | undefined };
/** POST /api/v1/interviews/{id}/requests */
export type RequestBody = { kind: "change" | "take_down"; body: string };

/** PUT /api/v1/interviews/{id}/requests/{request}/copies: somebody looked after this place, or did not. */
export type CopyBody = { place: CopyPlace; done: boolean };

/** POST /api/v1/interviews/{id}/purge; `seen` stands for exactly what was shown to be erased. */
export type PurgeBody = { seen: string };

/** PUT /api/v1/interviews/{id}/retention; days after publication, null for never by itself. */
export type RetentionBody = { days: number | null };

/** Request header: the participant whose page this is; the act is refused for anybody else. */
export const PERSON_HEADER = "readback-person";

/** Codes of refused requests. `stale` carries the current passages. */
export type RefusalCode =
  | "stale"
  | "blocked"
  | "other-person" // somebody else signed in since the page was opened
  | "key-reused"
  | "bad-input"
  | "bad-token"
  | "not-found"
  | "too-large"
  | "too-many"
  | "too-slow";
