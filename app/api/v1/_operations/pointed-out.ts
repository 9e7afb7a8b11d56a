import { operation } from "../_kit/operation";
import { effectsAnswer, voicesAnswer } from "./pointed-out-answers";

/** What is pointed out to both sides, beside what looked wrong at import; dismissed by its mark. */

export const readVoices = operation({
  method: "GET",
  path: "/interviews/{id}/voices",
  summary:
    "Places where one person's words may stand under another's name; /passages/{id}/suggestions puts them right.",
  door: { for: "participant", of: "interview", by: "id", may: ["removed.read"] },
  body: null,
  answer: voicesAnswer,
});

export const readEffects = operation({
  method: "GET",
  path: "/transcripts/{id}/effects",
  summary: "What the removals of a transcript may have done to the rest of it.",
  door: { for: "participant", of: "transcript", by: "id", may: ["removed.read"] },
  body: null,
  answer: effectsAnswer,
});
