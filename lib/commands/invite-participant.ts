import "server-only";
import { z } from "zod";
import { normaliseAddress } from "@/lib/core/address";
import { givenRoles, type InviteBody, ways } from "@/lib/core/people/api";
import { act } from "@/lib/db/act";
import { admitParticipant } from "@/lib/db/admit-participant";
import { appendEvent } from "@/lib/db/events";
import { countInvitation } from "@/lib/db/invitations";
import { notice } from "@/lib/db/notices";
import { listInvitedBy } from "@/lib/db/people";
import { closedToReaders } from "@/lib/db/rules";
import { locales } from "@/lib/i18n/locales";
import type { Grant } from "@/lib/policy/grant";
import { handOver, type InvitationRefusal, type InvitationResult } from "./hand-over";
import { type ActInput, parseBody, typedWords } from "./parse-body";

export const inviteBody = z.strictObject({
  name: typedWords(120).transform((name) => name.trim()),
  email: z.string().max(320),
  role: z.enum(givenRoles),
  locale: z.enum(locales),
  by: z.enum(ways),
}) satisfies z.ZodType<InviteBody>;

/**
 * Invites somebody, or somebody who was removed again. The first interviewee starts the review; one who
 * comes after the sign-off reopens it. `known`: the address is in this interview already. `blocked`: a reader
 * where the ground rules want none. An interviewee invites readers, and nobody whom somebody else let go.
 */
export async function inviteParticipant(
  grant: Grant<"people.change" | "reader.invite">,
  input: ActInput,
): Promise<InvitationResult> {
  const { data, refusal } = parseBody(inviteBody, input.body);
  if (refusal) return refusal;
  const email = normaliseAddress(data.email);
  if (!email) return { outcome: "bad-input", field: "email" };
  const { by, ...person } = { ...data, email };
  const limited = !grant.also("people.change");
  if (limited && person.role !== "reader") return { outcome: "gone" };
  return await handOver(by, (deliver) =>
    act<typeof grant, InvitationRefusal>(
      grant,
      { key: input.key, body: { by, ...person } },
      async (scope) => {
        if (person.role === "reader" && (await closedToReaders(scope))) {
          return { outcome: "blocked" };
        }
        const wait = await countInvitation(scope, by === "mail" ? email : null);
        if (wait > 0) return { outcome: "too-many", wait };
        const { interviewId } = grant;
        const made = await admitParticipant(scope.tx, { interviewId, ...person });
        if (made.outcome === "known") return { outcome: "known" };
        const { participantId: id, again, invitation } = made;
        // Whoever the author let go does not come back by another door.
        if (again && limited && !(await listInvitedBy(grant, scope.tx)).has(id)) {
          return { outcome: "blocked" };
        }
        await appendEvent(scope, "participant.invited", id, { role: person.role, by, again });
        await notice(scope, "invited", [id], id);
        await deliver(scope.tx, invitation);
        return { outcome: "done" as const, id };
      },
    ),
  );
}
