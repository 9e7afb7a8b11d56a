import "server-only";
import { z } from "zod";
import { type RenewBody, ways } from "@/lib/core/people/api";
import { act } from "@/lib/db/act";
import { appendEvent } from "@/lib/db/events";
import { countInvitation, createInvitation } from "@/lib/db/invitations";
import { findPerson, mayTend } from "@/lib/db/people";
import type { Grant } from "@/lib/policy/grant";
import { handOver, type InvitationRefusal, type InvitationResult } from "./hand-over";
import { type ActInput, parseBody } from "./parse-body";

export const renewBody: z.ZodType<RenewBody> = z.strictObject({ by: z.enum(ways) });

/**
 * Makes a fresh invitation for somebody who is in; the one before stops working. `blocked`: they were
 * removed, or are the author, whom nobody invites.
 */
export async function renewInvitation(
  grant: Grant<"people.change" | "reader.invite">,
  participantId: string,
  input: ActInput,
): Promise<InvitationResult> {
  const { data, refusal } = parseBody(renewBody, input.body);
  if (refusal) return refusal;
  const { by } = data;
  const person = await findPerson(grant, participantId);
  if (!person || !(await mayTend(grant, person))) return { outcome: "gone" };
  return await handOver(by, (deliver) =>
    act<typeof grant, InvitationRefusal>(
      grant,
      { key: input.key, body: { participantId, by } },
      async (scope) => {
        const now = await findPerson(grant, participantId, scope.tx);
        if (!now || now.removedAt || now.role === "author") return { outcome: "blocked" };
        const wait = await countInvitation(scope, by === "mail" ? now.email : null);
        if (wait > 0) return { outcome: "too-many", wait };
        const invitation = await createInvitation(scope.tx, participantId);
        await appendEvent(scope, "invitation.renewed", participantId, { by });
        await deliver(scope.tx, invitation);
        return { outcome: "done" as const, id: participantId };
      },
    ),
  );
}
