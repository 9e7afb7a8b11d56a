/** The bodies of the acts on ground rules, as the browser sends them to /api/v1. */
import type { GroundRules } from "./ground-rules";

/** POST /api/v1/interviews/{id}/rules; `seen` is the number of the version that it changes, 0 for none. */
export type RulesBody = { seen: number; rules: GroundRules };
/** POST /api/v1/interviews/{id}/rules/acceptance and …/rules/extension: the version that was seen. */
export type RulesVersionBody = { number: number };
