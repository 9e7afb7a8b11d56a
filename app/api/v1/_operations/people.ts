import { roleBody } from "@/lib/commands/change-role";
import { declineBody } from "@/lib/commands/decline-review";
import { inviteBody } from "@/lib/commands/invite-participant";
import { renewBody } from "@/lib/commands/renew-invitation";
import { nothing, operation } from "../_kit/operation";
import { actAnswer, invitedAnswer, peopleAnswer } from "./answers";

/** The people of an interview. */

const interview = { for: "participant", of: "interview", by: "id" } as const;
const person = { ...interview, of: "participant", may: ["people.change"] } as const;
const reader = { ...interview, of: "participant", may: ["reader.invite"] } as const;
const refuses = ["blocked", "key-reused"] as const;

export const readPeople = operation({
  method: "GET",
  path: "/interviews/{id}/participants",
  summary: "Who takes part.",
  door: { ...interview, may: ["people.read"] },
  body: null,
  answer: peopleAnswer,
});

export const invite = operation({
  method: "POST",
  path: "/interviews/{id}/participants",
  summary:
    "Invites somebody; an interviewee a reader. Refused as blocked with the field email: that address is in already.",
  door: { ...interview, may: ["reader.invite"] },
  body: inviteBody,
  answer: invitedAnswer,
  refuses,
});

export const renewInvitation = operation({
  method: "POST",
  path: "/participants/{id}/invitation",
  summary: "Makes a fresh invitation; the one before stops working.",
  door: reader,
  body: renewBody,
  answer: invitedAnswer,
  refuses,
});

export const changeRole = operation({
  method: "PUT",
  path: "/participants/{id}/role",
  summary: "Gives somebody another role.",
  door: person,
  body: roleBody,
  answer: actAnswer,
  refuses,
});

export const removeParticipant = operation({
  method: "DELETE",
  path: "/participants/{id}",
  summary: "Ends somebody's access at once.",
  door: reader,
  body: nothing,
  answer: actAnswer,
  refuses,
});

export const decline = operation({
  method: "POST",
  path: "/interviews/{id}/decline",
  summary: "Says no, or not now, with what would make it right; your signature ends with it.",
  door: { for: "participant", of: "interview", by: "id", may: ["review.decline"] },
  body: declineBody,
  answer: actAnswer,
  refuses: ["key-reused"],
});

export const resume = operation({
  method: "DELETE",
  path: "/interviews/{id}/decline",
  summary: "Takes your no back.",
  door: { for: "participant", of: "interview", by: "id", may: ["review.decline"] },
  body: nothing,
  answer: actAnswer,
  refuses: ["key-reused"],
});
