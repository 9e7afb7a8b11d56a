import "server-only";
import { extensionsLeft } from "@/lib/core/rules/deadline-of";
import { type ActResult, act } from "@/lib/db/act";
import { notice } from "@/lib/db/notices";
import { appendExtension, findRulesNow } from "@/lib/db/rules";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, parseBody, type Refusal } from "./parse-body";
import { rulesVersionBody } from "./rules-body";

/**
 * Puts the deadline off by three days, without a new round, as often as the rules allow. `stale`: there are
 * other rules. `blocked`: there is no deadline, or it takes a change of the rules by now.
 */
export async function extendDeadline(
  grant: Grant<"rules.extend">,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(rulesVersionBody, input.body);
  if (refusal) return refusal;
  const request = { key: input.key, body: { extend: data.number } };
  return act<typeof grant, Refusal>(grant, request, async (scope) => {
    const now = await findRulesNow(grant, scope.tx);
    if (now?.number !== data.number) return { outcome: "stale", passages: [] };
    if (extensionsLeft(now.rules, now.extensions) === 0) {
      return { outcome: "blocked", passages: [] };
    }
    await appendExtension(scope, now);
    await notice(scope, "extended", "authors", now.id);
    return { outcome: "done", id: now.id };
  });
}
