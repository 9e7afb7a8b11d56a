import "server-only";
import type { ActScope } from "./act";
import type { Prisma } from "./generated/client";
import { findRestructuring, type RestructuringRow } from "./restructurings";
import { seenBy } from "./seen-threads";

/** What an act left behind, as rows: what undoing it has to turn back. */
export type Traces = {
  actId: string;
  decisions: Prisma.DecisionGetPayload<object>[];
  /** Removals it made that still hold, and removals it ended. */
  taken: Prisma.RedactionGetPayload<object>[];
  ended: Prisma.RedactionGetPayload<object>[];
  revisions: Prisma.RevisionGetPayload<object>[];
  /** Suggestions it made, and the one it answered, with another one too. */
  made: Prisma.SuggestionGetPayload<object>[];
  answered: Prisma.SuggestionGetPayload<object>[];
  /** Threads it was the last to open, resolve or reopen. */
  threads: Prisma.ThreadGetPayload<object>[];
  /** Whether passages came or went with it: a corrected post of another shape. */
  reshaped: boolean;
  /** How it put a transcript together otherwise, while nothing came since. */
  restructuring: RestructuringRow | null;
};

/**
 * The traces of one of the acting person's own acts, by its id or by the key it was sent with; null when
 * there is no such act of theirs. By its key an act can be taken back before its answer is there.
 */
export async function findTraces(scope: ActScope, name: string): Promise<Traces | null> {
  const { interviewId, participantId } = scope.grant;
  const owner = { interviewId, participantId };
  const act = await scope.tx.act.findFirst({
    where: { ...owner, OR: [{ id: name }, { key: name }] },
  });
  if (!act) return null;
  const actId = act.id;
  const { id } = act.answer as { id?: string };
  const inside = { passage: { transcript: { interviewId } } };
  const where = { actId, ...inside };
  // Only while its answer is still the one that counts: the same suggestion can be answered again.
  const since = { answeredBy: participantId, answeredAt: act.createdAt };
  const here = [{ id: id ?? actId }, { state: "countered" as const }];
  const answer = { OR: here, actId: { not: actId }, ...since };
  const { decision, redaction, revision, suggestion, thread } = scope.tx;
  return {
    actId,
    decisions: await decision.findMany({ where }),
    taken: await redaction.findMany({ where: { ...where, undoneAt: null } }),
    ended: await redaction.findMany({ where: { ...inside, undoneActId: actId } }),
    revisions: await revision.findMany({ where }),
    made: await suggestion.findMany({ where }),
    answered: await suggestion.findMany({ where: { ...inside, ...answer } }),
    threads: await thread.findMany({ where: { ...where, ...seenBy(scope.grant) } }),
    reshaped: (await countReshaped(scope, act.createdAt)) > 0,
    restructuring: await findRestructuring(scope, actId),
  };
}

/**
 * What a corrected post of this moment, or a change of how passages are put together, brought or came without;
 * no two acts share a moment.
 */
async function countReshaped({ tx, grant }: ActScope, at: Date): Promise<number> {
  const { interviewId, participantId } = grant;
  const came = { revisions: { some: { number: 1, participantId, createdAt: at } } };
  const where = { transcript: { interviewId }, OR: [{ droppedAt: at }, came] };
  const verb = "transcript.restructured";
  const otherwise = await tx.event.count({ where: { interviewId, verb, createdAt: at } });
  return otherwise + (await tx.passage.count({ where }));
}

/** The passages the traces are on, each once. */
export function tracedPassages(traces: Traces): string[] {
  const { actId: _, reshaped: __, restructuring: ___, ...lists } = traces;
  const all = Object.values(lists).flatMap((list) => list.map((row) => row.passageId));
  return [...new Set(all)];
}
