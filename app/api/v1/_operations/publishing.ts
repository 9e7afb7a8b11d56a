import { noteBody } from "@/lib/commands/change-removal-note";
import { targetBody } from "@/lib/commands/choose-target";
import { requestBody } from "@/lib/commands/make-request";
import { publicationBody } from "@/lib/commands/publish-interview";
import { signoffBody } from "@/lib/commands/sign-manifest";
import { takeDownBody } from "@/lib/commands/take-down";
import { copyBody } from "@/lib/commands/tick-copy";
import { nothing, operation } from "../_kit/operation";
import { actAnswer, publicationAnswer, signOffAnswer } from "./answers";

/** Signing, publishing, and what is asked for afterwards. */

const interview = { for: "participant", of: "interview", by: "id" } as const;
const act = { method: "POST", answer: actAnswer } as const;

export const readSignOff = operation({
  method: "GET",
  path: "/interviews/{id}/sign-off",
  summary: "The exact files that would be published and their manifest, or what still waits.",
  door: { ...interview, may: ["publication.read"] },
  body: null,
  answer: signOffAnswer,
});

export const sign = operation({
  ...act,
  path: "/interviews/{id}/sign-off",
  summary: "Signs exactly the files of this manifest.",
  door: { ...interview, may: ["signoff.sign"] },
  body: signoffBody,
  refuses: ["stale", "blocked", "key-reused"],
});

export const withdrawSignature = operation({
  ...act,
  method: "DELETE",
  path: "/interviews/{id}/sign-off",
  summary: "Takes your signature back. Refused as blocked once it is published: then ask.",
  door: { ...interview, may: ["signoff.sign", "request.make"] },
  body: nothing,
  refuses: ["blocked", "key-reused"],
});

export const chooseTarget = operation({
  ...act,
  method: "PUT",
  path: "/interviews/{id}/target",
  summary: "Chooses the blog and the post's path in it.",
  door: { ...interview, may: ["publication.publish"] },
  body: targetBody,
  refuses: ["blocked", "key-reused"],
});

export const readPublication = operation({
  method: "GET",
  path: "/interviews/{id}/publication",
  summary: "How the newest publication is doing, for authors.",
  door: { ...interview, may: ["publication.read"] },
  body: null,
  answer: publicationAnswer,
});

export const publish = operation({
  ...act,
  path: "/interviews/{id}/publication",
  summary: "Asks for the publication of exactly this manifest.",
  door: { ...interview, may: ["publication.publish"] },
  body: publicationBody,
  refuses: ["stale", "blocked", "key-reused"],
});

export const changeNote = operation({
  ...act,
  method: "PUT",
  path: "/interviews/{id}/removal-note",
  summary:
    "Asks for a note, in fixed words, that something was taken out, for the author; says yes or no to it, for an interviewee.",
  door: { ...interview, may: ["publication.publish", "signoff.sign"] },
  body: noteBody,
  refuses: ["key-reused"],
});

export const refuse = operation({
  ...act,
  path: "/interviews/{id}/refusal",
  summary:
    "Ends the interview unpublished, for its author; refused as blocked once it was published.",
  door: { ...interview, may: ["publication.refuse"] },
  body: nothing,
  refuses: ["blocked", "key-reused"],
});

export const reopen = operation({
  ...act,
  method: "DELETE",
  path: "/interviews/{id}/refusal",
  summary: "Takes that back; everybody signs anew.",
  door: { ...interview, may: ["publication.refuse"] },
  body: nothing,
  refuses: ["key-reused"],
});

export const makeRequest = operation({
  ...act,
  path: "/interviews/{id}/requests",
  summary: "Asks for a change or a take-down after publication.",
  door: { ...interview, may: ["request.make"] },
  body: requestBody,
  refuses: ["blocked", "key-reused"],
});

export const takeDown = operation({
  ...act,
  path: "/interviews/{id}/requests/{request}/take-down",
  summary: "Does what a take-down request asks for.",
  door: { for: "participant", of: "request", by: "request", may: ["request.answer"] },
  body: takeDownBody,
  refuses: ["blocked", "key-reused"],
});

export const undoRequest = operation({
  ...act,
  method: "DELETE",
  path: "/interviews/{id}/requests/{request}",
  summary: "Takes your own request back while nothing was done; your signature counts again.",
  door: { for: "participant", of: "request", by: "request", may: ["request.make"] },
  body: nothing,
  refuses: ["blocked", "key-reused"],
});

export const tickCopy = operation({
  ...act,
  method: "PUT",
  path: "/interviews/{id}/requests/{request}/copies",
  summary: "Keeps that somebody looked after a place where copies of the post may remain.",
  door: { for: "participant", of: "request", by: "request", may: ["request.track"] },
  body: copyBody,
  refuses: ["blocked", "key-reused"],
});
