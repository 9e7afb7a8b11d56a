import "server-only";
import { randomUUID } from "node:crypto";
import type { Finding } from "@/lib/core/post/finding";
import { type Passage, type Post, sourceOf } from "@/lib/core/post/post";
import type { TranscriptBody } from "@/lib/core/review/api";
import type { Grant } from "@/lib/policy/grant";
import type { ActScope, Tx } from "./act";
import { database } from "./client";
import { appendEvent } from "./events";

/** A post as it was understood, with what it did not say itself: its language and its place. */
export type ImportedPost = { post: Post; findings: Finding[]; language: string; path: string };

/**
 * Keeps a post as the original transcript of a new interview, or as a translation with a path of its own:
 * every block as it came, every passage with its first revision, and what looked wrong (places only, never
 * words). `postOf` gives the same post back. The transcript's id.
 */
export async function createTranscript(
  tx: Tx,
  interviewId: string,
  { post, findings, language }: ImportedPost,
  { original, path }: { original: boolean; path: string | null } = { original: true, path: null },
): Promise<string> {
  const { blocks, passages, speakers, ...outline } = post;
  const data = { interviewId, language, outline, original, path };
  const { id: transcriptId } = await tx.transcript.create({ data, select: { id: true } });
  const at = (position: number) => ({ transcriptId, position });
  await tx.block.createMany({
    data: blocks.map(({ kind, source }, position) => ({ ...at(position), kind, source })),
  });
  await tx.speaker.createMany({
    data: speakers.map(({ label, name }, position) => ({ ...at(position), label, name })),
  });
  const ids = passages.map(() => randomUUID());
  await tx.passage.createMany({
    data: passages.map((passage, n) => ({ id: ids[n], ...at(n), ...columnsOf(passage) })),
  });
  await tx.revision.createMany({
    data: passages.map((passage, n) => {
      const source = sourceOf(post, passage);
      return { passageId: ids[n] ?? "", number: 1, origin: "imported" as const, source };
    }),
  });
  await tx.finding.createMany({
    data: findings.map(({ rule, passage, block }, position) => {
      return { ...at(position), rule, passageKey: passage, block };
    }),
  });
  return transcriptId;
}

/** A transcript as its interview knows it, without its words. */
export type TranscriptRow = {
  id: string;
  language: string;
  original: boolean;
  /** A translation's place in the target; null for the original's, which is the interview's. */
  path: string | null;
  chosen: boolean;
  leaveOut: boolean;
};

/** Every transcript of the grant's interview: the original, then by language. */
export async function listTranscripts(grant: Grant, tx?: Tx): Promise<TranscriptRow[]> {
  return await (tx ?? database()).transcript.findMany({
    where: { interviewId: grant.interviewId },
    orderBy: [{ original: "desc" }, { language: "asc" }],
    select: { id: true, language: true, original: true, path: true, chosen: true, leaveOut: true },
  });
}

/** A translation of the grant's interview; null when it has no such one. */
export async function findTranslation(
  { tx, grant }: ActScope,
  id: string,
): Promise<{ path: string | null; language: string } | null> {
  const where = { id, interviewId: grant.interviewId, original: false };
  return await tx.transcript.findFirst({ where, select: { path: true, language: true } });
}

/** Changes what its author wants of a translation; what is absent stays. */
export async function changeTranslation(
  scope: ActScope,
  id: string,
  wanted: Pick<TranscriptBody, "chosen" | "leaveOut" | "path">,
): Promise<void> {
  const data = Object.fromEntries(
    Object.entries(wanted).filter(([, value]) => value !== undefined),
  ) as { chosen?: boolean; leaveOut?: boolean; path?: string };
  await scope.tx.transcript.update({ where: { id }, data });
  await appendEvent(scope, "transcript.changed", id);
}

/** A passage as its row has it. */
export function columnsOf({ label, ...passage }: Passage) {
  const { key, kind, syntax, block, start, end, speaker, turn, section } = passage;
  const labels = { labelPrefix: label?.prefix ?? null, labelSuffix: label?.suffix ?? null };
  return { key, kind, syntax, block, start, end, speaker, turn, section, ...labels };
}
