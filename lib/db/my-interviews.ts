import "server-only";
import type { ParticipantFacts } from "@/lib/policy/grant";
import type { Identity } from "@/lib/policy/identity";
import { database } from "./client";
import type { Prisma } from "./generated/client";

const shape = {
  interview: {
    select: {
      stage: true,
      participants: {
        where: { removedAt: null },
        orderBy: { createdAt: "asc" },
        select: { id: true, role: true, name: true },
      },
      transcripts: {
        where: { original: true },
        select: {
          id: true,
          language: true,
          passages: {
            where: { kind: "title", droppedAt: null },
            select: { syntax: true, revisions: { orderBy: { number: "desc" } } },
          },
        },
      },
      drifts: { where: { endedAt: null }, take: 1, select: { id: true } },
      publications: {
        where: { receipts: { some: {} } },
        orderBy: { createdAt: "desc" },
        take: 1,
        select: { receipts: { take: 1, select: { id: true } } },
      },
      requests: {
        where: { doneAt: null, undoneAt: null },
        orderBy: { createdAt: "desc" },
        select: { participant: { select: { name: true } } },
      },
    },
  },
} as const satisfies Prisma.ParticipantInclude;

type Rows = Prisma.ParticipantGetPayload<{ include: typeof shape }>;

/** One interview that a person takes part in: what they are in it, and what their line may need. */
export type MyInterview = {
  /** For `permit`; a person's own rows only. */
  facts: ParticipantFacts;
  interview: Rows["interview"];
  joinedAt: Date;
  movedAt: Date;
};

/**
 * The interviews of whoever is signed in, in every role, removed from none. Titles are unfiltered here:
 * what a reader sees of one is made in lib/queries.
 */
export async function listMyInterviews(identity: Identity): Promise<MyInterview[]> {
  const rows = await database().participant.findMany({
    where: { userId: identity.userId, removedAt: null },
    include: shape,
  });
  const moved = await database().event.groupBy({
    by: ["interviewId"],
    where: { interviewId: { in: rows.map((row) => row.interviewId) } },
    _max: { createdAt: true },
  });
  return rows.map(({ interview, ...row }) => {
    const { id, interviewId, userId, role, name, removedAt } = row;
    const last = moved.find((one) => one.interviewId === interviewId)?._max.createdAt;
    const facts = { id, interviewId, userId, role, name, removedAt, stage: interview.stage };
    const joinedAt = row.joinedAt ?? row.createdAt;
    return { facts, interview, joinedAt, movedAt: last ?? row.createdAt };
  });
}
