import { termsBody } from "@/lib/commands/change-terms";
import { operation } from "../_kit/operation";
import { actAnswer, termsAnswer } from "./answers";

/** The people, firms, places and words of an interview, and everywhere they are named. */

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
