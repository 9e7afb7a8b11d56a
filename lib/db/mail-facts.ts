import "server-only";
import { isNoticeKind, type NoticeKind, noticeRules } from "@/lib/core/notice/kind";
import { placeOf } from "@/lib/core/notice/place";
import type { Operator } from "@/lib/policy/operator";
import type { Role } from "@/lib/policy/table";
import { database } from "./client";
import { wants } from "./mail-choices";
import type { MailStop } from "./mail-stops";
import type { EarlierMail, MailJob } from "./queue";
import { findReceiptPath } from "./receipts";
import { mayListen } from "./users";

/** Where a mail goes and where its link leads; `path` is a path of our own with its fragment. */
export type MailFacts = {
  content:
    | { template: "sign-in"; code: string }
    | { template: "digest"; count: number }
    | { template: "invitation" | NoticeKind };
  to: string;
  locale: string;
  path: string;
  /** What its own link stops; null for mails that somebody asked for themselves. */
  stop: MailStop | null;
};

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
    case "notice":
      return await noticeFacts(mail.noticeId);
    case "digest":
      return await digestFacts(mail);
    default:
      return await earlierFacts(mail);
  }
}

async function signInFacts(mail: Extract<MailJob, { kind: "sign-in" }>): Promise<MailFacts | null> {
  const where = { id: mail.requestId, usedAt: null, expires: { gt: new Date() } };
  const row = await database().signInRequest.findFirst({ where });
  if (!row || !(await mayListen(row.email))) return null;
  const user = await database().user.findUnique({ where: { email: row.email } });
  const locale = user?.locale ?? mail.locale;
  const content = { template: "sign-in" as const, code: mail.code };
  return { content, to: row.email, locale, path: `/sign-in/link#${mail.token}`, stop: null };
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
    select: { participant: { select: { id: true, email: true, locale: true } } },
  });
  if (!row) return null;
  const { id: participantId, email: to, locale } = row.participant;
  const stop = { participantId, what: "interview" as const };
  return {
    content: { template: "invitation" },
    to,
    locale,
    path: `/invitation#${mail.token}`,
    stop,
  };
}

type Told = { kind: NoticeKind; to: string; interviewId: string; objectId: string };

/** A notice to its reader, unless they switched its kind off since. */
async function noticeFacts(noticeId: string): Promise<MailFacts | null> {
  const row = await database().notice.findUnique({ where: { id: noticeId } });
  if (!row || !isNoticeKind(row.kind)) return null;
  const { kind, participantId: to, interviewId, objectId } = row;
  return await tellOf({ kind, to, interviewId, objectId: objectId ?? "" });
}

async function tellOf(told: Told): Promise<MailFacts | null> {
  const { kind, to, interviewId, objectId } = told;
  const row = await database().participant.findFirst({
    where: { id: to, interviewId, removedAt: null },
    include: { user: { select: { locale: true } } },
  });
  if (!row || !wants(row, noticeRules[kind].switch)) return null;
  const place = kind === "drifted" ? await driftPlace(row.role, told) : placeOf(kind, objectId);
  if (place === null) return null;
  const locale = row.user?.locale ?? row.locale;
  const kept = kind === "published" || kind === "taken-down";
  // Who lost their way in still has the receipt: its own link needs no account.
  const path = (kept && (await findReceiptPath(objectId))) || `/interviews/${interviewId}${place}`;
  const stop = { participantId: to, what: "interview" as const };
  return { content: { template: kind }, to: row.email, locale, path, stop };
}

/** To where the difference is: each side has its own page. Null when it went away before the mail left. */
async function driftPlace(role: Role, { interviewId, objectId: id }: Told): Promise<string | null> {
  const db = database();
  if (!(await db.drift.findFirst({ where: { id, endedAt: null } }))) return null;
  if (role !== "interviewee") return "/publish";
  const receipt = await db.receipt.findFirst({
    where: { publication: { interviewId } },
    orderBy: { createdAt: "desc" },
    select: { id: true },
  });
  return receipt ? `/receipts/${receipt.id}` : "/publish";
}

/** To the interview, or where there are several to the page that lists what waits. */
async function digestFacts(mail: Extract<MailJob, { kind: "digest" }>): Promise<MailFacts | null> {
  const rows = await database().participant.findMany({
    where: { id: { in: mail.to }, removedAt: null, mailDigest: true },
    include: { user: { select: { locale: true } } },
    orderBy: { createdAt: "asc" },
  });
  const [first] = rows;
  if (!first) return null;
  const path = rows.length === 1 ? `/interviews/${first.interviewId}` : "/";
  const content = { template: "digest" as const, count: mail.count };
  const locale = first.user?.locale ?? first.locale;
  const stop = { participantId: first.id, what: "digests" as const };
  return { content, to: first.email, locale, path, stop };
}

/** What the release before queued, told as the notice it would be now. */
async function earlierFacts(mail: EarlierMail): Promise<MailFacts | null> {
  const told = await earlierTold(mail);
  return told.interviewId ? await tellOf({ ...told, interviewId: told.interviewId }) : null;
}

async function earlierTold(
  mail: EarlierMail,
): Promise<Omit<Told, "interviewId"> & { interviewId: string | null | undefined }> {
  const db = database();
  const select = { interviewId: true };
  const { kind, to } = mail;
  switch (kind) {
    case "suggested":
    case "talk":
      return { kind, to, interviewId: mail.interviewId, objectId: "" };
    case "signed": {
      const row = await db.signoff.findUnique({ where: { id: mail.signoffId }, select });
      return { kind, to, interviewId: row?.interviewId, objectId: mail.signoffId };
    }
    case "receipt": {
      const row = await db.receipt.findUnique({
        where: { id: mail.receiptId },
        select: { publication: { select } },
      });
      const interviewId = row?.publication.interviewId;
      return { kind: "published", to, interviewId, objectId: mail.receiptId };
    }
    case "drifted": {
      const row = await db.drift.findUnique({ where: { id: mail.driftId }, select });
      return { kind, to, interviewId: row?.interviewId, objectId: mail.driftId };
    }
    case "stopped": {
      const row = await db.publication.findUnique({ where: { id: mail.publicationId }, select });
      return { kind, to, interviewId: row?.interviewId, objectId: mail.publicationId };
    }
    case "requested": {
      const row = await db.changeRequest.findUnique({ where: { id: mail.requestId }, select });
      return { kind, to, interviewId: row?.interviewId, objectId: mail.requestId };
    }
  }
}
