import "server-only";
import type { ParticipantFacts } from "@/lib/policy/grant";
import type { Operator } from "@/lib/policy/operator";
import type { Stage } from "@/lib/policy/table";
import { database } from "./client";

/** An interview as the operator's own lists name it: by its path in the blog, never by its words. */
export type ListedInterview = { id: string; path: string; stage: Stage; createdAt: Date };

/** Every interview of this server, newest first. */
export async function listInterviews(_operator: Operator): Promise<ListedInterview[]> {
  return await database().interview.findMany({
    orderBy: { createdAt: "desc" },
    select: { id: true, path: true, stage: true, createdAt: true },
  });
}

export async function countInterviews(_operator: Operator): Promise<number> {
  return await database().interview.count();
}

/** Whether anybody has an account with that address. */
export async function hasUser(_operator: Operator, email: string): Promise<boolean> {
  return (await database().user.count({ where: { email } })) > 0;
}

/** Addresses of everybody who may import, by when they came. */
export async function listAuthors(_operator: Operator): Promise<string[]> {
  const where = { author: true };
  const rows = await database().user.findMany({ where, orderBy: { createdAt: "asc" } });
  return rows.map(({ email }) => email);
}

/** The author of an interview, for what the operator does in the author's name; null: no such interview. */
export async function findAuthorFacts(
  _operator: Operator,
  interviewId: string,
): Promise<ParticipantFacts | null> {
  const row = await database().participant.findFirst({
    where: { interviewId, role: "author", removedAt: null },
    orderBy: { createdAt: "asc" },
    include: { interview: { select: { stage: true } } },
  });
  if (!row) return null;
  const { interview, ...facts } = row;
  return { ...facts, stage: interview.stage };
}
