import "server-only";
import { type NoticeKind, type NoticeRule, noticeRules } from "@/lib/core/notice/kind";
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

/**
 * Tells everybody concerned but whoever did it: a row in their inbox in the act's transaction, and by the rule
 * of its kind (lib/core/notice/kind.ts) a mail, at once or when it is due (lib/core/notice/due.ts). One that
 * nobody saw and that was not mailed is not told twice.
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
    const { mail } = noticeRules[kind];
    const times = { createdAt: now, mailedAt: told.includes(mail) ? now : null };
    const { id: noticeId } = await tx.notice.create({ data: { ...about, byId, ...times } });
    if (mail === "at-once") await enqueue(tx, "send-mail", { mail: { kind: "notice", noticeId } });
    if (mail === "turn") await enqueue(tx, "tell", { participantId });
  }
}

/** Told by a mail at the moment of the act. */
const told: NoticeRule["mail"][] = ["at-once", "elsewhere"];

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
