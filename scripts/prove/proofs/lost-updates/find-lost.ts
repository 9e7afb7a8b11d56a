import { database } from "@/lib/db/client";
import { verifyHistory } from "@/lib/db/verify-history";
import { operate } from "@/lib/policy/operator";
import type { Written } from "./write";

/**
 * What the database says against what was acknowledged: every act has its row and its line in the
 * history, nothing else has, every edit's word still stands in the words of now, and the chain holds.
 */
export async function findLost(interviewId: string, written: Written[]): Promise<string[]> {
  const rows = await rowsOf(interviewId);
  const acknowledged = new Set(written.map(({ act }) => act));
  const failures = written.flatMap((one) => lacking(one, rows));
  const dated = [...rows.revisions, ...rows.suggestions, ...rows.decisions];
  // What was there before the writers came has no act of theirs: the import.
  for (const { actId } of dated) {
    if (actId && !acknowledged.has(actId))
      failures.push(`a row of act ${actId}, which was refused`);
  }
  const comments = written.filter(({ kind }) => kind === "comment").length;
  if (rows.comments.length !== comments) {
    failures.push(`${rows.comments.length} comments are stored, ${comments} were acknowledged`);
  }
  const { flaw } = await verifyHistory(operate("prove.lost-updates"), interviewId);
  if (flaw) failures.push(`the history is ${flaw.kind} at ${flaw.seq}`);
  return failures;
}

type Rows = Awaited<ReturnType<typeof rowsOf>>;

async function rowsOf(interviewId: string) {
  const inside = { passage: { transcript: { interviewId } } };
  const db = database();
  const acts = await db.act.findMany({ where: { interviewId } });
  const events = await db.event.findMany({ where: { interviewId } });
  const oldestFirst = { where: inside, orderBy: { number: "asc" as const } };
  return {
    acts: new Map(acts.map(({ id, createdAt }) => [id, createdAt.getTime()])),
    lines: new Set(events.map(({ createdAt }) => createdAt.getTime())),
    revisions: await db.revision.findMany(oldestFirst),
    suggestions: await db.suggestion.findMany({ where: inside }),
    decisions: await db.decision.findMany({ where: inside }),
    comments: await db.comment.findMany({ where: { thread: inside } }),
  };
}

function lacking({ kind, mark, passage, act }: Written, rows: Rows): string[] {
  const missing: string[] = [];
  const happened = rows.acts.get(act);
  if (happened === undefined) missing.push(`act ${act} (${kind}) is not recorded`);
  // Every act has a time of its own, and so have its lines in the history.
  else if (!rows.lines.has(happened)) missing.push(`act ${act} (${kind}) is not in the history`);
  const count = countOf({ kind, mark, act }, rows);
  if (count !== 1) missing.push(`${kind} of act ${act} is stored ${count} times`);
  const current = rows.revisions.findLast(({ passageId }) => passageId === passage);
  const revised = rows.revisions.some(({ actId }) => actId === act);
  if (revised && !current?.source.includes(mark))
    missing.push(`the words of act ${act} were written over`);
  return missing;
}

/** Rows in which this act left its effect. */
function countOf({ kind, mark, act }: Pick<Written, "kind" | "mark" | "act">, rows: Rows): number {
  if (kind === "comment") return rows.comments.filter(({ body }) => body === mark).length;
  if (kind === "decision") return rows.decisions.filter(({ actId }) => actId === act).length;
  const revisions = rows.revisions.filter(({ actId }) => actId === act);
  const proposals = rows.suggestions.filter(({ text }) => text.endsWith(mark));
  return revisions.length + proposals.length;
}
