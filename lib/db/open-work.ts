import "server-only";
import { sideOf } from "@/lib/core/suggestion/side-of";
import { threadState } from "@/lib/core/thread/thread-state";
import type { Grant } from "@/lib/policy/grant";
import { database } from "./client";

/** What waits for the author's side of an interview. */
export type OpenWork = { answers: number; findings: number };

/**
 * Proposals, questions and "Let's talk" that have no answer, and findings nobody has looked at. A proposal for a
 * passage that is out asks for nothing.
 */
export async function countOpenWork(grant: Grant<"finding.read">): Promise<OpenWork> {
  const transcript = { interviewId: grant.interviewId, original: true };
  const passage = { transcript };
  const staying = { transcript, redactions: { none: { undoneAt: null, start: null } } };
  const { suggestion, thread, finding } = database();
  const [proposals, talks, questions, findings] = await Promise.all([
    suggestion.count({ where: { state: "open", passage: staying } }),
    thread.count({ where: { blocking: true, query: false, resolvedAt: null, passage } }),
    countQuestions(grant),
    finding.count({ where: { dismissedAt: null, transcript } }),
  ]);
  return { answers: proposals + talks + questions, findings };
}

/** Questions to the author's side that nobody of it has answered. */
async function countQuestions({ interviewId }: Grant): Promise<number> {
  const passage = { transcript: { interviewId, original: true } };
  const writer = { select: { participant: { select: { role: true } } } } as const;
  const open = await database().thread.findMany({
    where: { query: true, resolvedAt: null, passage },
    select: { blocking: true, comments: { orderBy: { createdAt: "asc" }, ...writer } },
  });
  return open.filter(({ blocking, comments }) => {
    const roles = comments.map(({ participant }) => participant.role);
    const talk = { query: true, blocking, resolved: false, roles };
    return sideOf(roles[0] ?? "") === "interviewees" && threadState(talk) === "asked";
  }).length;
}
