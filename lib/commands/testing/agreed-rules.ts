import type { GroundRules } from "@/lib/core/rules/ground-rules";
import { templateRules } from "@/lib/core/rules/template-rules";
import { findRulesNow } from "@/lib/db/rules";
import { ask } from "@/lib/db/testing/ask";
import type { MadeInterview } from "@/lib/db/testing/make-interview";
import type { Role } from "@/lib/policy/table";
import { acceptRules } from "../accept-rules";
import { proposeRules } from "../propose-rules";

type Entering = Pick<MadeInterview, "grant">;

/** A friend's blog, with what is changed of it. */
export function rulesWith(change: Partial<GroundRules> = {}): GroundRules {
  return { ...templateRules("blog", new Date(), "Europe/Berlin"), ...change };
}

/** Number of the newest version; 0 where there is none. */
export async function rulesNumber(made: Entering): Promise<number> {
  return (await findRulesNow(await made.grant("author", "rules.read")))?.number ?? 0;
}

/** Proposes rules as a change of the newest ones. */
export async function propose(
  made: Entering,
  change: Partial<GroundRules> = {},
  role: Role = "author",
) {
  const grant = await made.grant(role, "rules.agree");
  const seen = await rulesNumber(made);
  return await proposeRules(grant, ask({ seen, rules: rulesWith(change) }));
}

/** Says yes to the newest version. */
export async function accept(made: Entering, role: Role = "interviewee") {
  const grant = await made.grant(role, "rules.agree");
  return await acceptRules(grant, ask({ number: await rulesNumber(made) }));
}

/** Both agree on rules like these. */
export async function agree(made: Entering, change: Partial<GroundRules> = {}): Promise<void> {
  const answers = [await propose(made, change), await accept(made)];
  const refused = answers.find(({ outcome }) => outcome !== "done");
  if (refused) throw new Error(refused.outcome);
}
