import "server-only";
import { z } from "zod";
import { givenRoles, type RoleBody } from "@/lib/core/people/api";
import { type ActResult, act } from "@/lib/db/act";
import { waitForDecider } from "@/lib/db/admit-participant";
import { appendEvent } from "@/lib/db/events";
import { changeRoleOf, findPerson, listLiveSigners } from "@/lib/db/people";
import { closedToReaders } from "@/lib/db/rules";
import { endSignoffsOf } from "@/lib/db/signoffs";
import type { Grant } from "@/lib/policy/grant";
import { applyRules } from "./apply-rules";
import { type ActInput, type Blocked, type Gone, parseBody } from "./parse-body";
import { settleStage } from "./settle-stage";

export const roleBody: z.ZodType<RoleBody> = z.strictObject({ role: z.enum(givenRoles) });

type Refusal = Blocked | Gone | { outcome: "bad-input"; field: string };

const blocked: Blocked = { outcome: "blocked", passages: [] };

/**
 * Gives somebody another role, at once. Whoever becomes an interviewee must decide and sign; whoever
 * stops being one loses their signature. `blocked`: the author, who signed what is live, or a reader where
 * the ground rules want none.
 */
export async function changeRole(
  grant: Grant<"people.change">,
  participantId: string,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(roleBody, input.body);
  if (refusal) return refusal;
  const request = { key: input.key, body: { participantId, ...data } };
  return act<typeof grant, Refusal>(grant, request, async (scope) => {
    const person = await findPerson(grant, participantId, scope.tx);
    if (!person || person.removedAt) return { outcome: "gone" };
    const { role: before } = person;
    if (before === data.role) return { outcome: "done", id: participantId };
    if (before === "author") return blocked;
    if (data.role === "reader" && (await closedToReaders(scope))) return blocked;
    if ((await listLiveSigners(grant, scope.tx)).has(participantId)) return blocked;
    await changeRoleOf(scope, participantId, data.role);
    await appendEvent(scope, "participant.changed", participantId, { before, role: data.role });
    if (before === "interviewee") {
      await endSignoffsOf(scope, participantId);
      await settleStage(scope);
    }
    if (data.role === "interviewee") await waitForDecider(scope.tx, grant.interviewId);
    await applyRules(scope);
    return { outcome: "done", id: participantId };
  });
}
