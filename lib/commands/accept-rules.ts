import "server-only";
import { type ActResult, act } from "@/lib/db/act";
import { notice } from "@/lib/db/notices";
import { appendAcceptance, findRulesNow } from "@/lib/db/rules";
import type { Grant } from "@/lib/policy/grant";
import { applyRules } from "./apply-rules";
import { type ActInput, parseBody, type Refusal } from "./parse-body";
import { rulesVersionBody } from "./rules-body";

/**
 * Says yes to the ground rules as they were seen. Once both sides have, they hold. `stale`: there is a newer
 * version, or none. Saying yes twice happens once.
 */
export async function acceptRules(
  grant: Grant<"rules.agree">,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(rulesVersionBody, input.body);
  if (refusal) return refusal;
  const request = { key: input.key, body: { accept: data.number } };
  return act<typeof grant, Refusal>(grant, request, async (scope) => {
    const now = await findRulesNow(grant, scope.tx);
    if (now?.number !== data.number) return { outcome: "stale", passages: [] };
    await appendAcceptance(scope, now);
    const agreed = (await findRulesNow(grant, scope.tx))?.agreed ?? false;
    if (agreed && !now.agreed) await notice(scope, "rules-agreed", "both sides", now.id);
    await applyRules(scope);
    return { outcome: "done", id: now.id };
  });
}
