import "server-only";
import type { Passage, Post } from "@/lib/core/post/post";
import type { ActScope } from "./act";
import { appendEvent, sealOf } from "./events";
import { reopenReview } from "./passages";
import { replaceFindings } from "./replace-findings";
import type { ReviewRows } from "./review";
import { columnsOf, type ImportedPost } from "./transcripts";

/**
 * The post as it came becomes another one of the same shape, byte for byte; passages keep their ids and
 * everything that hangs on them. Their words are not touched here: `appendRevision` says what they are now.
 */
export async function correctSource(
  scope: ActScope,
  rows: ReviewRows,
  { post, findings }: ImportedPost,
): Promise<void> {
  const { tx, actId } = scope;
  const { id: transcriptId } = rows.transcript;
  const { blocks, passages, speakers, ...outline } = post;
  await tx.block.deleteMany({ where: { transcriptId } });
  await tx.block.createMany({
    data: blocks.map(({ kind, source }, position) => ({ transcriptId, position, kind, source })),
  });
  for (const [position, { name }] of speakers.entries()) {
    await tx.speaker.updateMany({ where: { transcriptId, position }, data: { name } });
  }
  for (const [at, passage] of passages.entries()) {
    const row = rows.transcript.passages[at];
    if (!row || samePlace(rows.post, passage, at)) continue;
    await tx.passage.update({ where: { id: row.id }, data: columnsOf(passage) });
  }
  // What a purge remembered of the post before is not what a blog should hold any more.
  await tx.transcript.update({ where: { id: transcriptId }, data: { outline, importSeal: null } });
  await replaceFindings(scope, transcriptId, findings);
  const source = blocks.map((block) => block.source).join("");
  const detail = { findings: findings.length, seal: sealOf(actId, source) };
  await appendEvent(scope, "transcript.corrected", transcriptId, detail);
  await reopenReview(scope);
}

function samePlace(before: Post, passage: Passage, at: number): boolean {
  return JSON.stringify(before.passages[at]) === JSON.stringify(passage);
}
