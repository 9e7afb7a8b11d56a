import "server-only";
import { deadlineOf, extensionsLeft } from "@/lib/core/rules/deadline-of";
import type { RulesFacts } from "@/lib/core/rules/rules-view";
import type { ReviewRows } from "@/lib/db/review";
import { rulesNowOf } from "@/lib/db/rules";
import type { Grant } from "@/lib/policy/grant";

/** What the review page says of the ground rules; nothing to who may not read them. */
export function rulesFacts(grant: Grant, rows: ReviewRows): RulesFacts | null {
  if (!grant.also("rules.read")) return null;
  const { interview, participants } = rows;
  const now = rulesNowOf(interview.groundRules, participants);
  if (!now) return null;
  const { number, agreed, missing, rules, extensions, accepted } = now;
  const { scope, look, label } = rules;
  return {
    ...{ number, agreed, scope, look, label },
    missing: participants.filter(({ id }) => missing.includes(id)).map(({ name }) => name),
    asked: missing.includes(grant.participantId) && grant.also("rules.agree"),
    deadline: deadlineOf(rules, extensions)?.toISOString() ?? null,
    extensionsLeft: extensionsLeft(rules, extensions),
    extend: grant.also("rules.extend"),
    unanswered: !accepted.has(grant.participantId),
  };
}
