import "server-only";
import type { GroundRules, Moment } from "@/lib/core/rules/ground-rules";
import { type ActResult, act } from "@/lib/db/act";
import { notice } from "@/lib/db/notices";
import { appendRules, findRulesNow } from "@/lib/db/rules";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, parseBody, type Refusal } from "./parse-body";
import { rulesBody } from "./rules-body";
import { unsettleStage } from "./settle-stage";

/**
 * Proposes ground rules, or answers with a change of those that were seen: a new version, which both have to
 * say yes to; who proposes it has. What was signed under other rules has to be signed anew. `stale`: there
 * is a newer version. Bad input: a date that is past already and was not there before.
 */
export async function proposeRules(
  grant: Grant<"rules.agree">,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(rulesBody, input.body);
  if (refusal) return refusal;
  return act<typeof grant, Refusal>(grant, { key: input.key, body: data }, async (scope) => {
    const before = await findRulesNow(grant, scope.tx);
    if ((before?.number ?? 0) !== data.seen) return { outcome: "stale", passages: [] };
    const field = pastIn(data.rules, before?.rules ?? null, scope.now);
    if (field) return { outcome: "bad-input", field: `rules.${field}` };
    const id = await appendRules(scope, data.rules);
    const after = await findRulesNow(grant, scope.tx);
    await notice(scope, "rules", after?.missing ?? [], id);
    await unsettleStage(scope);
    return { outcome: "done", id };
  });
}

/** The first date that nobody could mean any more. */
function pastIn(rules: GroundRules, before: GroundRules | null, now: Date) {
  const fields = ["deadline", "embargo"] as const;
  const past = (moment: Moment | null, kept: Moment | null | undefined) =>
    moment !== null && new Date(moment.at) <= now && moment.at !== kept?.at;
  return fields.find((field) => past(rules[field], before?.[field]));
}
