import { termsBody } from "@/lib/commands/change-terms";
import { everywhereBody } from "@/lib/commands/take-out-everywhere";
import { operation } from "../_kit/operation";
import { actAnswer, wordsAnswer } from "./answers";
import { termsAnswer } from "./translation-answers";

/** The people, firms, places and words of an interview, and everywhere they are named. */

/** 2,000 mentions in bytes, with room. */
const EVERYWHERE_LIMIT = 512 * 1024;

const interview = { for: "participant", of: "interview", by: "id" } as const;

export const readTerms = operation({
  method: "GET",
  path: "/interviews/{id}/terms",
  summary:
    "The names of people, firms and words in every language, and each place that says one; for both sides.",
  door: { ...interview, may: ["removed.read"] },
  body: null,
  answer: termsAnswer,
});

export const changeTerms = operation({
  method: "PUT",
  path: "/interviews/{id}/terms",
  summary: "Puts another list of names in the place of the one that was `seen`.",
  door: { ...interview, may: ["term.change"] },
  body: termsBody,
  answer: actAnswer,
  refuses: ["stale", "key-reused"],
});

export const takeOut = operation({
  method: "POST",
  path: "/interviews/{id}/everywhere",
  summary:
    "Takes the chosen mentions of one person, firm or word out of every language, as one act. A translated passage where one is missing stays out until somebody looks.",
  door: { ...interview, may: ["passage.redact"] },
  body: everywhereBody,
  limit: EVERYWHERE_LIMIT,
  answer: wordsAnswer,
  refuses: ["stale", "key-reused"],
});
