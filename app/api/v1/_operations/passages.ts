import { suggestionAnswerBody } from "@/lib/commands/answer-suggestion";
import { commentBody } from "@/lib/commands/answer-thread";
import { threadStateBody } from "@/lib/commands/change-thread-state";
import { decisionBody } from "@/lib/commands/decide-passage";
import { threadBody } from "@/lib/commands/open-thread";
import { redactionBody } from "@/lib/commands/redact-passage";
import { threadVisibilityBody } from "@/lib/commands/show-thread";
import { suggestionBody } from "@/lib/commands/suggestion-body";
import { wordsBody } from "@/lib/commands/take-wording";
import { nothing, operation } from "../_kit/operation";
import { passageAnswer, suggestionsAnswer, wordsAnswer } from "./answers";

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
  summary: "Proposes other words; the short form of what /suggestions does.",
  door: { ...passage, may: ["passage.suggest"] },
  body: wordsBody,
});

export const suggestChange = operation({
  ...act,
  path: "/passages/{id}/suggestions",
  summary:
    "Suggests a change of the passage, which waits for the other side; with `apply`, for authors, makes it at once.",
  door: { ...passage, may: ["passage.suggest", "passage.edit"] },
  body: suggestionBody,
});

export const readSuggestions = operation({
  method: "GET",
  path: "/passages/{id}/suggestions",
  summary: "Everything that was suggested of the passage, and how it was answered; for both sides.",
  door: { ...passage, may: ["removed.read"] },
  body: null,
  answer: suggestionsAnswer,
});

export const answerSuggestion = operation({
  ...act,
  path: "/suggestions/{id}/answer",
  summary:
    "Accepts a suggestion, whole or some of its changes, declines it or answers it with another, for the other side; withdraws it, for whoever made it.",
  door: {
    ...{ for: "participant", of: "suggestion", by: "id" },
    may: ["suggestion.answer", "passage.suggest"],
  },
  body: suggestionAnswerBody,
});

export const talk = operation({
  ...act,
  path: "/passages/{id}/threads",
  summary:
    "Opens a conversation on the passage or a span, seen by whom you say; with `talk`, or as a blocking query, it stops publishing.",
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

export const showThread = operation({
  ...act,
  path: "/threads/{id}/visibility",
  summary:
    "Shows a conversation you began to more people, or to fewer while nobody answered, at the version you saw.",
  door: thread,
  body: threadVisibilityBody,
});
