import "server-only";
import { type DueMail, mailsDue, type Seat } from "@/lib/core/notice/due";
import { noticeRules } from "@/lib/core/notice/kind";
import { permit } from "@/lib/policy/grant";
import type { Operator } from "@/lib/policy/operator";
import type { Tx } from "./act";
import { database } from "./client";
import { findAhead, listExpected } from "./dates-ahead";
import type { Interview, Participant } from "./generated/client";
import { mailChoiceOf } from "./mail-choices";
import { findOpen, knownNotices } from "./open-notices";
import { enqueue } from "./queue";

const DAY = 86_400_000;

/** Longer than any digest waits: what was not mailed by then never is. */
const RECENT = 14 * DAY;

const mailed = Object.entries(noticeRules)
  .filter(([, rule]) => rule.mail === "turn")
  .map(([kind]) => kind);

/** Participants to whom a mail may be due; who is named twice is mailed once. */
export async function listAddressees(operator: Operator, now: Date): Promise<string[]> {
  if (!operator.made) throw new Error("Only the operator looks for what is due.");
  const lately = { gt: new Date(now.getTime() - RECENT) };
  const rows = await database().participant.findMany({
    where: {
      removedAt: null,
      notices: { some: { mailedAt: null, createdAt: lately, kind: { in: mailed } } },
    },
    distinct: ["email"],
    select: { id: true },
  });
  return [...new Set([...rows.map(({ id }) => id), ...(await listExpected())])];
}

/**
 * Puts the mails into the queue that are due to the person behind a participant, over all their interviews,
 * and marks what they tell: in one transaction, so that nothing is told twice or lost.
 * @returns how many.
 */
export async function queueDue(
  operator: Operator,
  participantId: string,
  now: Date,
): Promise<number> {
  if (!operator.made) throw new Error("Only the operator looks for what is due.");
  return await database().$transaction(
    async (tx) => {
      const rows = await lockSeats(tx, participantId);
      const seats: Seat[] = [];
      for (const row of rows) seats.push(await seatOf(tx, row));
      const zone = rows.find((row) => row.zone)?.zone ?? "UTC";
      const due = mailsDue(zone, seats, now);
      for (const mail of due) await send(tx, mail, now);
      return due.length;
    },
    { timeout: 30_000, maxWait: 20_000 },
  );
}

type SeatRow = Participant & { interview: Interview };

/**
 * Every place of this address. The lock makes two instances take turns; it lets acts through that only refer to
 * a participant.
 */
async function lockSeats(tx: Tx, participantId: string): Promise<SeatRow[]> {
  await tx.$queryRaw`
    SELECT 1 FROM "Participant" WHERE "email" = (
      SELECT "email" FROM "Participant" WHERE "id" = ${participantId}::uuid
    ) ORDER BY "id" FOR NO KEY UPDATE`;
  const asked = await tx.participant.findUnique({ where: { id: participantId } });
  if (!asked) return [];
  return await tx.participant.findMany({
    where: { email: asked.email, removedAt: null },
    include: { interview: true },
    orderBy: { createdAt: "asc" },
  });
}

async function seatOf(tx: Tx, row: SeatRow): Promise<Seat> {
  const { id: participantId, digestAt } = row;
  const rows = knownNotices(
    await tx.notice.findMany({
      where: { participantId },
      orderBy: { createdAt: "desc" },
      take: 500,
    }),
  );
  const grant = permit({ ...row, stage: row.interview.stage }, "interview.read");
  const open = grant ? await findOpen(tx, grant, rows) : new Set<string>();
  const notices = rows.map(({ id, kind, createdAt: at, mailedAt }) => ({
    ...{ id, kind, at, mailedAt },
    open: open.has(id),
  }));
  const deadline = grant && (await findAhead(tx, grant, rows));
  return { participantId, choice: mailChoiceOf(row), digestAt, notices, deadline };
}

async function send(tx: Tx, mail: DueMail, now: Date): Promise<void> {
  const told = { id: { in: mail.notices } };
  await tx.notice.updateMany({ where: told, data: { mailedAt: now } });
  switch (mail.kind) {
    case "turn": {
      const [noticeId = ""] = mail.notices;
      return await enqueue(tx, "send-mail", { mail: { kind: "notice", noticeId } });
    }
    case "digest": {
      const { participantIds: to } = mail;
      await tx.participant.updateMany({ where: { id: { in: to } }, data: { digestAt: now } });
      const count = mail.notices.length;
      return await enqueue(tx, "send-mail", { mail: { kind: "digest", to, count } });
    }
    case "reminder":
      return await remind(tx, mail.participantId, now);
  }
}

/** A reminder is a notice of its own, so that they are counted. */
async function remind(tx: Tx, participantId: string, now: Date): Promise<void> {
  const { interviewId } = await tx.participant.findUniqueOrThrow({ where: { id: participantId } });
  const about = { interviewId, participantId, kind: "deadline-near", objectId: interviewId };
  const { id: noticeId } = await tx.notice.create({
    data: { ...about, createdAt: now, mailedAt: now },
  });
  await enqueue(tx, "send-mail", { mail: { kind: "notice", noticeId } });
}
