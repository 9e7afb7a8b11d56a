import "server-only";
import { type NoticeKind, noticeRules } from "@/lib/core/notice/kind";
import type { Role } from "@/lib/policy/table";
import type { Tx } from "./act";
import type { Prisma } from "./generated/client";
import { enqueue } from "./queue";

/** Where something happened and who did it; an ActScope is one. `participantId` is null for time and the queue. */
export type NoticeScope = {
  tx: Tx;
  now: Date;
  grant: { interviewId: string; participantId: string | null };
};

/** Whom it concerns: a side of the interview, or these participants. */
export type Concerned = keyof typeof sides | readonly string[];

const sides = {
  /** Who publishes and answers for it. */
  author: ["author"],
  /** Who works on the words. */
  authors: ["author", "coauthor"],
  interviewees: ["interviewee"],
  /** Who hears that it is out, changed or down. */
  "both sides": ["author", "interviewee"],
} as const satisfies Record<string, readonly Role[]>;

/** Milliseconds between two mails to somebody about what waits for them in an interview. */
const PAUSE = 30 * 60_000;

/**
 * Tells everybody concerned but whoever did it: a row in their inbox in the act's transaction, and by the rule
 * of its kind (lib/core/notice/kind.ts) a mail. One that nobody saw or was mailed yet is not told twice.
 * @param objectId what it is about, as the kind's rule says; never a word.
 */
export async function notice(
  scope: NoticeScope,
  kind: NoticeKind,
  to: Concerned,
  objectId: string,
): Promise<void> {
  const { tx, now, grant } = scope;
  const { interviewId, participantId: byId } = grant;
  for (const participantId of await concerned(scope, to)) {
    const about = { interviewId, participantId, kind, objectId };
    const fresh = { ...about, seenAt: null, mailedAt: null };
    if (await tx.notice.findFirst({ where: fresh, select: { id: true } })) continue;
    const mailed = await isMailed(scope, about);
    const times = { createdAt: now, mailedAt: mailed ? now : null };
    const { id: noticeId } = await tx.notice.create({ data: { ...about, byId, ...times } });
    if (mailed) await enqueue(tx, "send-mail", { mail: { kind: "notice", noticeId } });
  }
}

/** Participants who are in it now, whoever acts left out: nobody is told of their own act. */
async function concerned({ tx, grant }: NoticeScope, to: Concerned): Promise<string[]> {
  const who: Prisma.ParticipantWhereInput =
    typeof to === "string" ? { role: { in: [...sides[to]] } } : { id: { in: [...to] } };
  const rows = await tx.participant.findMany({
    where: { interviewId: grant.interviewId, removedAt: null, ...who },
    orderBy: { createdAt: "asc" },
    select: { id: true },
  });
  return rows.map(({ id }) => id).filter((id) => id !== grant.participantId);
}

/** Whether a mail goes now: at once by its kind, or since none about what waits there went lately. */
async function isMailed(
  { tx, now }: NoticeScope,
  { participantId, kind }: { participantId: string; kind: NoticeKind },
): Promise<boolean> {
  const { mail } = noticeRules[kind];
  if (mail !== "turn") return mail === "at-once";
  const lately = { gt: new Date(now.getTime() - PAUSE) };
  const where = { participantId, mailedAt: lately };
  return !(await tx.notice.findFirst({ where, select: { id: true } }));
}
