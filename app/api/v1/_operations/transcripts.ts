import { originalBody } from "@/lib/commands/change-original";
import { transcriptBody } from "@/lib/commands/change-transcript";
import { differenceBody } from "@/lib/commands/dismiss-difference";
import { consentBody } from "@/lib/commands/give-consent";
import { importBody } from "@/lib/commands/import-post";
import { linksBody } from "@/lib/commands/link-passage";
import { bundleBody } from "@/lib/commands/read-answers";
import { differenceEndBody } from "@/lib/commands/reopen-difference";
import { settlementBody } from "@/lib/commands/settle-passage";
import { languageBody } from "@/lib/commands/start-translation";
import { IMPORT_LIMIT } from "../_kit/answer-import";
import { operation } from "../_kit/operation";
import { actAnswer, wordsAnswer } from "./answers";
import {
  acrossAnswer,
  bundleAnswer,
  correctionAnswer,
  differencesAnswer,
  languagesAnswer,
} from "./translation-answers";

/** The transcripts of an interview: adding them, what belongs together in them, and consent to them. */

const interview = { for: "participant", of: "interview", by: "id" } as const;
const transcript = { for: "participant", of: "transcript", by: "id" } as const;
const passage = { for: "participant", of: "passage", by: "id" } as const;

export const readAll = operation({
  method: "GET",
  path: "/interviews/{id}/transcripts",
  summary:
    "Every language of the interview: how it stands to the original, and whether it goes out.",
  door: { ...interview, may: ["publication.read"] },
  body: null,
  answer: languagesAnswer,
});

export const add = operation({
  method: "POST",
  path: "/interviews/{id}/transcripts",
  summary: "Adds a post in another language, verbatim, and aligns it with the original.",
  door: { ...interview, may: ["transcript.add"] },
  body: importBody,
  limit: IMPORT_LIMIT,
  answer: actAnswer,
  refuses: ["blocked", "key-reused"],
});

export const start = operation({
  method: "POST",
  path: "/interviews/{id}/translations",
  summary:
    "Begins a translation that is written here: the passages of the original, without words.",
  door: { ...interview, may: ["transcript.add"] },
  body: languageBody,
  answer: actAnswer,
  refuses: ["blocked", "key-reused"],
});

export const change = operation({
  method: "PUT",
  path: "/transcripts/{id}",
  summary:
    "What its author wants of a translation: published or not, what is not settled left out, where.",
  door: { ...transcript, may: ["transcript.change"] },
  body: transcriptBody,
  answer: actAnswer,
  refuses: ["blocked", "key-reused"],
});

export const changeOriginal = operation({
  method: "PUT",
  path: "/interviews/{id}/original",
  summary:
    "Makes a translation the original, while nothing was decided or taken out in any language.",
  door: { ...interview, may: ["original.change"] },
  body: originalBody,
  answer: actAnswer,
  refuses: ["blocked", "key-reused"],
});

export const consent = operation({
  method: "PUT",
  path: "/transcripts/{id}/consent",
  summary: "Says which of a translation may go out: what you read, what says the same, or none.",
  door: { ...transcript, may: ["consent.give"] },
  body: consentBody,
  answer: actAnswer,
  refuses: ["key-reused"],
});

export const readAcross = operation({
  method: "GET",
  path: "/passages/{id}/across",
  summary: "What says the same as this passage in every other language of the interview.",
  door: { ...passage, may: ["removed.read"] },
  body: null,
  query: {
    start: "With `end`, a span of the passage's text: where each may say it is answered, too.",
    end: "The end of that span, exclusive; both in UTF-16 units.",
  },
  answer: acrossAnswer,
});

export const link = operation({
  method: "PUT",
  path: "/transcripts/{id}/passages/{passage}/links",
  summary: "Corrects what a translated passage says again; the rest is aligned anew around it.",
  door: { ...transcript, may: ["alignment.change"] },
  body: linksBody,
  answer: wordsAnswer,
  refuses: ["stale", "blocked", "key-reused"],
});

export const settle = operation({
  method: "POST",
  path: "/transcripts/{id}/passages/{passage}/settlement",
  summary: "Says that a translated passage is right as it and its original read now.",
  door: { ...transcript, may: ["passage.settle"] },
  body: settlementBody,
  answer: wordsAnswer,
  refuses: ["stale", "blocked", "key-reused"],
});

export const readDifferences = operation({
  method: "GET",
  path: "/transcripts/{id}/differences",
  summary: "What a translation says otherwise than its original, as far as can be told.",
  door: { ...transcript, may: ["removed.read"] },
  body: null,
  answer: differencesAnswer,
});

export const dismissDifference = operation({
  method: "POST",
  path: "/transcripts/{id}/dismissal",
  summary:
    "Says why something that was pointed out is right so: what a translation says otherwise, words under a name, what removals left.",
  door: { ...transcript, may: ["difference.dismiss"] },
  body: differenceBody,
  answer: actAnswer,
  refuses: ["stale", "key-reused"],
});

export const reopenDifference = operation({
  method: "DELETE",
  path: "/transcripts/{id}/dismissal",
  summary: "Takes such a dismissal back.",
  door: { ...transcript, may: ["difference.dismiss"] },
  body: differenceEndBody,
  answer: actAnswer,
  refuses: ["key-reused"],
});

export const readBundle = operation({
  method: "GET",
  path: "/transcripts/{id}/bundle",
  summary: "What is open in a translation because its original changed, for a translator.",
  door: { ...transcript, may: ["transcript.change"] },
  body: null,
  query: { as: "`json`, or `html` for a document of two columns that a word processor opens." },
  answer: bundleAnswer,
});

export const importBundle = operation({
  method: "POST",
  path: "/transcripts/{id}/bundle",
  summary:
    "Takes a bundle or its document back: other words are kept as an edit, what is marked is settled.",
  door: { ...transcript, may: ["passage.edit"] },
  body: bundleBody,
  limit: IMPORT_LIMIT,
  answer: actAnswer,
  refuses: ["stale", "blocked", "key-reused"],
});

export const correct = operation({
  method: "PUT",
  path: "/transcripts/{id}/source",
  summary:
    "Takes a corrected post; what was decided about unchanged words stays, wherever they stand now.",
  door: { ...transcript, may: ["passage.edit"] },
  body: importBody,
  limit: IMPORT_LIMIT,
  answer: wordsAnswer,
  refuses: ["stale", "blocked", "key-reused"],
});

export const compareCorrection = operation({
  method: "POST",
  path: "/transcripts/{id}/comparison",
  summary: "Says what taking a corrected post would change, or why it would be refused.",
  door: { ...transcript, may: ["passage.edit"] },
  body: importBody,
  limit: IMPORT_LIMIT,
  answer: correctionAnswer,
});
