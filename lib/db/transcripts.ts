import "server-only";
import { randomUUID } from "node:crypto";
import type { Finding } from "@/lib/core/post/finding";
import { type Passage, type Post, sourceOf } from "@/lib/core/post/post";
import type { Tx } from "./act";

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

function columnsOf({ label, ...passage }: Passage) {
  const { key, kind, syntax, block, start, end, speaker, turn, section } = passage;
  const labels = { labelPrefix: label?.prefix ?? null, labelSuffix: label?.suffix ?? null };
  return { key, kind, syntax, block, start, end, speaker, turn, section, ...labels };
}
