import { retentionBody } from "@/lib/commands/choose-retention";
import { purgeBody } from "@/lib/commands/purge-removed";
import { operation } from "../_kit/operation";
import { actAnswer, removedAnswer } from "./answers";

/** What was taken out, and erasing it for good. */

const interview = { for: "participant", of: "interview", by: "id" } as const;

export const readRemoved = operation({
  method: "GET",
  path: "/interviews/{id}/removed",
  summary: "What is taken out and still kept, in numbers; for both sides.",
  door: { ...interview, may: ["removed.read"] },
  body: null,
  answer: removedAnswer,
});

export const purge = operation({
  method: "POST",
  path: "/interviews/{id}/purge",
  summary:
    "Erases for good what was taken out, as it was `seen`. In every language. Refused as blocked while the words still stand elsewhere, may stand in a translation, or a publication is on its way.",
  door: { ...interview, may: ["removed.purge"] },
  body: purgeBody,
  answer: actAnswer,
  refuses: ["stale", "blocked", "key-reused"],
});

export const chooseRetention = operation({
  method: "PUT",
  path: "/interviews/{id}/retention",
  summary:
    "Sets how many days after publication what was taken out is erased by itself. Refused as blocked where there are ground rules, which say it.",
  door: { ...interview, may: ["retention.change"] },
  body: retentionBody,
  answer: actAnswer,
  refuses: ["blocked", "key-reused"],
});
