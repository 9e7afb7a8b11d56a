import { suggestionAnswerBody } from "@/lib/commands/answer-suggestion";
import { commentBody } from "@/lib/commands/answer-thread";
import { threadStateBody } from "@/lib/commands/change-thread-state";
import { decisionBody } from "@/lib/commands/decide-passage";
import { threadBody } from "@/lib/commands/open-thread";
import { redactionBody } from "@/lib/commands/redact-passage";
import { wordsBody } from "@/lib/commands/take-wording";
import { nothing, operation } from "../_kit/operation";
import { passageAnswer, wordsAnswer } from "./answers";

/** Acts on one passage, and what hangs on one. */

const refuses = ["stale", "blocked", "key-reused"] as const;
const passage = { for: "participant", of: "passage", by: "id" } as const;
const thread = { for: "participant", of: "thread", by: "id", may: ["thread.write"] } as const;
const act = { method: "POST", answer: wordsAnswer, refuses } as const;

export const readPassage = operation({
  method: "GET",
  path: "/passages/{id}",
  summary: "One passage as you may see it now.",
  door: { ...passage, may: ["interview.read"] },
  body: null,
  answer: passageAnswer,
});

export const decide = operation({
  ...act,
  path: "/passages/{id}/decision",
  summary: "Says Fine or Not me of exactly these words, or takes your last word back.",
  door: { ...passage, may: ["passage.decide"] },
  body: decisionBody,
});

export const redact = operation({
  ...act,
  path: "/passages/{id}/redaction",
  summary: "Takes the passage out, or a span of its visible text.",
  door: { ...passage, may: ["passage.redact"] },
  body: redactionBody,
});

export const undoRedaction = operation({
  ...act,
  path: "/redactions/{id}/undo",
  summary: "Brings back what you took out.",
  door: { for: "participant", of: "redaction", by: "id", may: ["passage.redact"] },
  body: nothing,
});

export const edit = operation({
  ...act,
  path: "/passages/{id}/revision",
  summary: "Changes the words at once, for authors.",
  door: { ...passage, may: ["passage.edit"] },
  body: wordsBody,
});

export const suggest = operation({
  ...act,
  path: "/passages/{id}/suggestion",
  summary: "Proposes other words, for the interviewee.",
  door: { ...passage, may: ["passage.suggest"] },
  body: wordsBody,
});

export const answerSuggestion = operation({
  ...act,
  path: "/suggestions/{id}/answer",
  summary:
    "Accepts or declines proposed words, for authors; withdraws them, for whoever made them.",
  door: {
    ...{ for: "participant", of: "suggestion", by: "id" },
    may: ["suggestion.answer", "passage.suggest"],
  },
  body: suggestionAnswerBody,
});

export const talk = operation({
  ...act,
  path: "/passages/{id}/threads",
  summary: "Opens a conversation on the passage or a span; with `talk` it stops publishing.",
  door: { ...passage, may: ["thread.write"] },
  body: threadBody,
});

export const comment = operation({
  ...act,
  path: "/threads/{id}/comments",
  summary: "Adds a message to a conversation.",
  door: thread,
  body: commentBody,
});

export const changeThread = operation({
  ...act,
  path: "/threads/{id}/state",
  summary: "Resolves or reopens a conversation at the version you saw.",
  door: thread,
  body: threadStateBody,
});
