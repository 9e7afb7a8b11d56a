import { rulesBody, rulesVersionBody } from "@/lib/commands/rules-body";
import { operation } from "../_kit/operation";
import { actAnswer, rulesAnswer } from "./answers";

/** Ground rules: what both sides agree on before the review. */

const interview = { for: "participant", of: "interview", by: "id" } as const;
const refuses = ["stale", "key-reused"] as const;

export const readRules = operation({
  method: "GET",
  path: "/interviews/{id}/rules",
  summary: "The newest version, who said yes to it, and the deadline with its extensions.",
  door: { ...interview, may: ["rules.read"] },
  body: null,
  answer: rulesAnswer,
});

export const proposeRules = operation({
  method: "POST",
  path: "/interviews/{id}/rules",
  summary:
    "Proposes ground rules, or answers the version `seen` with a change: a new version, which both have to accept. Signatures under other rules do not count any more.",
  door: { ...interview, may: ["rules.agree"] },
  body: rulesBody,
  answer: actAnswer,
  refuses,
});

export const acceptRules = operation({
  method: "POST",
  path: "/interviews/{id}/rules/acceptance",
  summary: "Says yes to the version that was seen.",
  door: { ...interview, may: ["rules.agree"] },
  body: rulesVersionBody,
  answer: actAnswer,
  refuses,
});

export const extendDeadline = operation({
  method: "POST",
  path: "/interviews/{id}/rules/extension",
  summary:
    "Puts the deadline off by three days. Refused as blocked once the rules allow no more; then a change of them can be proposed.",
  door: { ...interview, may: ["rules.extend"] },
  body: rulesVersionBody,
  answer: actAnswer,
  refuses: ["stale", "blocked", "key-reused"],
});
