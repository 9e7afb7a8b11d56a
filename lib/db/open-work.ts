import "server-only";
import type { Grant } from "@/lib/policy/grant";
import { database } from "./client";

/** What waits for the author's side of an interview. */
export type OpenWork = { answers: number; findings: number };

/**
 * Proposals and "Let's talk" that have no answer, and findings nobody has looked at. A proposal for a
 * passage that is out asks for nothing.
 */
export async function countOpenWork(grant: Grant<"finding.read">): Promise<OpenWork> {
  const transcript = { interviewId: grant.interviewId, original: true };
  const passage = { transcript };
  const staying = { transcript, redactions: { none: { undoneAt: null, start: null } } };
  const { suggestion, thread, finding } = database();
  const [proposals, talks, findings] = await Promise.all([
    suggestion.count({ where: { state: "open", passage: staying } }),
    thread.count({ where: { blocking: true, resolvedAt: null, passage } }),
    finding.count({ where: { dismissedAt: null, transcript } }),
  ]);
  return { answers: proposals + talks, findings };
}
