import "server-only";
import { type ActResult, act } from "@/lib/db/act";
import { appendEvent } from "@/lib/db/events";
import { endAccess, findPerson, listLiveSigners, mayTend } from "@/lib/db/people";
import { endSignoffsOf } from "@/lib/db/signoffs";
import type { Grant } from "@/lib/policy/grant";
import { applyRules } from "./apply-rules";
import type { ActInput, Blocked, Gone } from "./parse-body";
import { settleStage } from "./settle-stage";

type Refusal = Blocked | Gone;

const blocked: Blocked = { outcome: "blocked", passages: [] };

/**
 * Ends somebody's access at once, with their invitations and signatures. Their words, decisions and
 * removals stay. An interviewee ends that of readers they invited; of others they are told nothing. `blocked`: the author (there is always one), or who signed what is live. Removing
 * somebody twice happens once.
 */
export async function removeParticipant(
  grant: Grant<"people.change" | "reader.invite">,
  participantId: string,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const request = { key: input.key, body: { participantId, remove: true } };
  return act<typeof grant, Refusal>(grant, request, async (scope) => {
    const person = await findPerson(grant, participantId, scope.tx);
    if (!person || !(await mayTend(grant, person, scope.tx))) return { outcome: "gone" };
    if (person.removedAt) return { outcome: "done", id: participantId };
    const { role } = person;
    if (role === "author") return blocked;
    if ((await listLiveSigners(grant, scope.tx)).has(participantId)) return blocked;
    await endAccess(scope, participantId);
    const signatures = await endSignoffsOf(scope, participantId);
    await appendEvent(scope, "participant.removed", participantId, { role, signatures });
    if (role === "interviewee") await settleStage(scope);
    await applyRules(scope);
    return { outcome: "done", id: participantId };
  });
}
