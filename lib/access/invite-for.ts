import "server-only";
import { normaliseAddress } from "@/lib/core/address";
import type { GivenRole } from "@/lib/core/people/api";
import { admitParticipant } from "@/lib/db/admit-participant";
import { appendChained } from "@/lib/db/events";
import { inTransaction } from "@/lib/db/in-transaction";
import { createInvitation } from "@/lib/db/invitations";
import { lockInterview } from "@/lib/db/lock-interview";
import { asLocale } from "@/lib/i18n/locales";
import type { Operator } from "@/lib/policy/operator";
import { invitationLink } from "./invitation-link";

type Given = { name: string; email: string; role: GivenRole; locale?: string };

/**
 * Invites somebody for the operator of this server, without a mail: the link is for the operator to
 * pass on. For an address that is in already it makes a fresh link and changes nothing else; the link
 * before stops working.
 * @throws when the address or the interview is not one.
 */
export async function inviteFor(
  operator: Operator,
  interviewId: string,
  given: Given,
): Promise<{ participantId: string; link: string }> {
  const email = normaliseAddress(given.email);
  const name = given.name.trim();
  if (!operator.made || !email) throw new Error("That is not an e-mail address we can use.");
  if (!name) throw new Error("An invitation needs a name.");
  const locale = asLocale(given.locale) ?? "en";
  return await inTransaction(async (tx) => {
    if (!(await lockInterview(tx, interviewId))) throw new Error("There is no such interview.");
    const invited = { interviewId, name, email, role: given.role, locale };
    const made = await admitParticipant(tx, invited);
    const { participantId } = made;
    const told = { interviewId, objectId: participantId, actor: null };
    if (made.outcome === "known") {
      const detail = { by: "operator" };
      await appendChained(tx, { ...told, verb: "invitation.renewed", detail });
      const { token } = await createInvitation(tx, participantId);
      return { participantId, link: invitationLink(token) };
    }
    const detail = { role: given.role, by: "operator", again: made.again };
    await appendChained(tx, { ...told, verb: "participant.invited", detail });
    return { participantId, link: invitationLink(made.invitation.token) };
  });
}
