import { enterAs } from "@/e2e/world/enter-as";
import { agree, propose, rulesWith } from "@/lib/commands/testing/agreed-rules";
import type { Cases } from "./sending";

const inAWeek = () => new Date(Date.now() + 7 * 86_400_000).toISOString();

/** Ground rules: proposed, said yes to, and put off. */
export const rulesCases: Cases = {
  "POST /api/v1/interviews/[id]/rules": async ({ made }) => {
    const path = `/api/v1/interviews/${made.id}/rules`;
    const body = { seen: 0, rules: rulesWith() };
    const other = { body: { ...body, rules: rulesWith({ sound: true }) } };
    return { who: "author", path, body, other };
  },
  "POST /api/v1/interviews/[id]/rules/acceptance": async ({ made }) => {
    await propose(enterAs(made.id));
    const path = `/api/v1/interviews/${made.id}/rules/acceptance`;
    return { who: "interviewee", path, body: { number: 1 }, other: { body: { number: 2 } } };
  },
  "POST /api/v1/interviews/[id]/rules/extension": async ({ made }) => {
    const deadline = { at: inAWeek(), zone: "UTC", extensions: 2 };
    await agree(enterAs(made.id), { deadline });
    const path = `/api/v1/interviews/${made.id}/rules/extension`;
    return { who: "interviewee", path, body: { number: 1 }, other: { body: { number: 2 } } };
  },
};
