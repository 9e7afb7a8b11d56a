import "server-only";
import type { GivenRole } from "@/lib/core/people/api";
import type { Tx } from "./act";
import { createInvitation } from "./invitations";

/** Whom to let in. `email` is normalised (lib/core/address.ts). */
export type Invited = {
  interviewId: string;
  name: string;
  email: string;
  role: GivenRole;
  locale: string;
};

export type Admitted =
  | {
      outcome: "admitted";
      participantId: string;
      /** Was removed before. */
      again: boolean;
      invitation: { id: string; token: string };
    }
  | { outcome: "known"; participantId: string };

/**
 * Makes somebody a participant with an invitation, or brings a removed one back: then the address has
 * to be proved anew. `known`: the address is in already, and nothing changed. The interview's lock must
 * be held. An interviewee starts the review, and whoever joins a signed-off one reopens it.
 */
export async function admitParticipant(tx: Tx, invited: Invited): Promise<Admitted> {
  const { interviewId, email, name, role, locale } = invited;
  const before = await tx.participant.findUnique({
    where: { interviewId_email: { interviewId, email } },
    select: { id: true, removedAt: true },
  });
  if (before && !before.removedAt) return { outcome: "known", participantId: before.id };
  const data = { name, role, locale };
  const back = { ...data, removedAt: null, joinedAt: null, userId: null };
  const { id: participantId } = before
    ? await tx.participant.update({ where: { id: before.id }, data: back })
    : await tx.participant.create({ data: { interviewId, email, ...data } });
  if (role === "interviewee") await waitForDecider(tx, interviewId);
  const invitation = await createInvitation(tx, participantId);
  return { outcome: "admitted", participantId, again: before !== null, invitation };
}

/** Somebody more must decide: a draft goes into review, and one that was signed off goes back to it. */
export async function waitForDecider(tx: Tx, interviewId: string): Promise<void> {
  await tx.interview.updateMany({
    where: { id: interviewId, stage: { in: ["draft", "signed_off"] } },
    data: { stage: "in_review" },
  });
}
