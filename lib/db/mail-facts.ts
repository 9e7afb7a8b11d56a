import "server-only";
import type { Operator } from "@/lib/policy/operator";
import { database } from "./client";
import type { MailJob } from "./queue";
import { mayListen } from "./users";

/** Where a mail goes and where its link leads; `path` is a path of our own with its fragment. */
export type MailFacts = { to: string; locale: string; path: string };

/**
 * Looks up, when a mail is sent, whether it still should be and to whom. Null: it should not. The person
 * was removed, the link is out of date, the address may not sign in, or the thing is gone.
 */
export async function findMailFacts(operator: Operator, mail: MailJob): Promise<MailFacts | null> {
  if (!operator.made) return null;
  switch (mail.kind) {
    case "sign-in":
      return await signInFacts(mail);
    case "invitation":
      return await invitationFacts(mail);
    case "signed":
      return await toParticipant(mail.to, await interviewOfSignoff(mail.signoffId), "/publish");
    case "suggested":
    case "talk":
      return await toParticipant(mail.to, mail.interviewId, "");
    case "receipt":
      return await toParticipant(
        mail.to,
        await interviewOfReceipt(mail.receiptId),
        `/receipts/${mail.receiptId}`,
      );
    case "drifted":
      return await driftFacts(mail);
    case "stopped":
      return await toParticipant(
        mail.to,
        await interviewOfPublication(mail.publicationId),
        "/publish",
      );
    case "requested":
      return await toParticipant(mail.to, await interviewOfRequest(mail.requestId), "/publish");
  }
}

async function signInFacts(mail: Extract<MailJob, { kind: "sign-in" }>): Promise<MailFacts | null> {
  const where = { id: mail.requestId, usedAt: null, expires: { gt: new Date() } };
  const row = await database().signInRequest.findFirst({ where });
  if (!row || !(await mayListen(row.email))) return null;
  const user = await database().user.findUnique({ where: { email: row.email } });
  const locale = user?.locale ?? mail.locale;
  return { to: row.email, locale, path: `/sign-in/link#${mail.token}` };
}

async function invitationFacts(
  mail: Extract<MailJob, { kind: "invitation" }>,
): Promise<MailFacts | null> {
  const row = await database().invitation.findFirst({
    where: {
      id: mail.invitationId,
      revokedAt: null,
      expires: { gt: new Date() },
      participant: { removedAt: null },
    },
    select: { participant: { select: { email: true, locale: true } } },
  });
  if (!row) return null;
  const { email: to, locale } = row.participant;
  return { to, locale, path: `/invitation#${mail.token}` };
}

/** To where the difference is: each side has its own page. Not when it went away before the mail left. */
async function driftFacts({
  driftId,
  to,
}: Extract<MailJob, { kind: "drifted" }>): Promise<MailFacts | null> {
  const db = database();
  const drift = await db.drift.findFirst({ where: { id: driftId, endedAt: null } });
  if (!drift) return null;
  const { interviewId } = drift;
  const person = await db.participant.findFirst({ where: { id: to, interviewId } });
  const receipt = await db.receipt.findFirst({
    where: { publication: { interviewId } },
    orderBy: { createdAt: "desc" },
    select: { id: true },
  });
  const own = person?.role === "interviewee" && receipt;
  return await toParticipant(to, interviewId, own ? `/receipts/${receipt.id}` : "/publish");
}

/** To one participant of the interview, while they are one, in the language they chose. */
async function toParticipant(
  id: string,
  interviewId: string | null,
  rest: string,
): Promise<MailFacts | null> {
  if (!interviewId) return null;
  const row = await database().participant.findFirst({
    where: { id, interviewId, removedAt: null },
    select: { email: true, locale: true, user: { select: { locale: true } } },
  });
  if (!row) return null;
  const locale = row.user?.locale ?? row.locale;
  return { to: row.email, locale, path: `/interviews/${interviewId}${rest}` };
}

const select = { interviewId: true };

async function interviewOfSignoff(id: string): Promise<string | null> {
  return (await database().signoff.findUnique({ where: { id }, select }))?.interviewId ?? null;
}

async function interviewOfReceipt(id: string): Promise<string | null> {
  const publication = { select };
  const row = await database().receipt.findUnique({ where: { id }, select: { publication } });
  return row?.publication.interviewId ?? null;
}

async function interviewOfPublication(id: string): Promise<string | null> {
  return (await database().publication.findUnique({ where: { id }, select }))?.interviewId ?? null;
}

async function interviewOfRequest(id: string): Promise<string | null> {
  return (
    (await database().changeRequest.findUnique({ where: { id }, select }))?.interviewId ?? null
  );
}
