import { fineBody } from "@/lib/commands/approve-rest";
import { dismissalBody } from "@/lib/commands/dismiss-finding";
import { importBody } from "@/lib/commands/import-post";
import { placeBody } from "@/lib/commands/keep-place";
import { dismissalEndBody } from "@/lib/commands/reopen-finding";
import { removalsBody } from "@/lib/commands/take-out-passages";
import { IMPORT_LIMIT } from "../_kit/answer-import";
import { nothing, operation } from "../_kit/operation";
import {
  actAnswer,
  findingsAnswer,
  historyAnswer,
  importedAnswer,
  interviewsAnswer,
  reviewAnswer,
  wordsAnswer,
} from "./answers";

/** Interviews as a whole: what there are, what is in one, and acts on much of it at once. */

const interview = { for: "participant", of: "interview", by: "id" } as const;
const finding = { for: "participant", of: "finding", by: "id", may: ["finding.dismiss"] } as const;

export const listInterviews = operation({
  method: "GET",
  path: "/interviews",
  summary: "The interviews you take part in, the latest moved first.",
  door: { for: "person" },
  body: null,
  answer: interviewsAnswer,
});

export const importInterview = operation({
  method: "POST",
  path: "/interviews",
  summary: "Imports a post as a new interview of yours, whole or not at all.",
  door: { for: "author" },
  body: importBody,
  limit: IMPORT_LIMIT,
  answer: importedAnswer,
  status: 201,
  refuses: ["key-reused"],
});

export const readReview = operation({
  method: "GET",
  path: "/interviews/{id}/review",
  summary: "All passages as you may see them, with what each decision must name.",
  door: { ...interview, may: ["interview.read"] },
  query: { in: "Language of the transcript, such as fr or zh-Hant; the original without it." },
  body: null,
  answer: reviewAnswer,
});

export const approveRest = operation({
  method: "POST",
  path: "/interviews/{id}/fine",
  summary: "Says Fine of many passages at once, all or none.",
  door: { ...interview, may: ["passage.decide"] },
  body: fineBody,
  limit: 1024 * 1024, // some 200 bytes for each passage of a long section
  answer: wordsAnswer,
  refuses: ["stale", "blocked", "key-reused"],
});

export const takeOutPassages = operation({
  method: "POST",
  path: "/interviews/{id}/removals",
  summary: "Takes several passages out whole as one act, all or none.",
  door: { ...interview, may: ["passage.redact"] },
  body: removalsBody,
  answer: wordsAnswer,
  refuses: ["stale", "blocked", "key-reused"],
});

export const undoAct = operation({
  method: "POST",
  path: "/interviews/{id}/acts/{act}/undo",
  summary: "Takes back one of your own acts, by its id or by the key it was sent with.",
  door: { ...interview, may: ["thread.write"] },
  body: nothing,
  answer: wordsAnswer,
  refuses: ["stale", "blocked", "key-reused"],
});

export const keepPlace = operation({
  method: "PUT",
  path: "/interviews/{id}/place",
  summary: "Remembers where you stopped reading.",
  door: { ...interview, may: ["place.keep"] },
  body: placeBody,
  answer: null,
});

export const readHistory = operation({
  method: "GET",
  path: "/interviews/{id}/history",
  summary: "What happened, newest first, without words of the interview.",
  door: { ...interview, may: ["publication.read"] },
  query: { before: "Number of a line; the lines below it are answered." },
  body: null,
  answer: historyAnswer,
});

export const readFindings = operation({
  method: "GET",
  path: "/interviews/{id}/findings",
  summary: "What looked wrong at import, for authors.",
  door: { ...interview, may: ["finding.read"] },
  body: null,
  answer: findingsAnswer,
});

export const dismissFinding = operation({
  method: "POST",
  path: "/findings/{id}/dismissal",
  summary: "Says that a finding needs no change.",
  door: finding,
  body: dismissalBody,
  answer: actAnswer,
  refuses: ["stale", "key-reused"],
});

export const reopenFinding = operation({
  method: "DELETE",
  path: "/findings/{id}/dismissal",
  summary: "Takes a dismissal back, as you saw it.",
  door: finding,
  body: dismissalEndBody,
  answer: actAnswer,
  refuses: ["stale", "key-reused"],
});
