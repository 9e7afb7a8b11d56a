import "server-only";
import type { Match } from "@/lib/core/import/match-passages";
import type { ChangeType } from "@/lib/core/suggestion/change";
import type { ActScope } from "./act";
import { appendEvent, sealOf } from "./events";
import type { RevisionOrigin } from "./generated/enums";
import { reopenReview } from "./passages";
import { placePassages } from "./place-passages";
import { replaceFindings } from "./replace-findings";
import { endRestructurings } from "./restructurings";
import type { ReviewRows } from "./review";
import type { ImportedPost } from "./transcripts";

/** A transcript's post, the one that takes its place, and which passages of both are the same. */
export type Corrected = {
  rows: ReviewRows;
  imported: Pick<ImportedPost, "post" | "findings">;
  match: Match;
  /** Of a post that was put together otherwise here: which change it was, and who words new passages. */
  restructured?: { type: ChangeType; origin: RevisionOrigin; back: ReadonlyMap<number, string> };
};

/**
 * The post as it came becomes another one, byte for byte; passages that are in both keep their ids and
 * everything that hangs on them. Their words are not touched here: `appendRevision` says what they are now.
 * The ids of all passages, in order of reading.
 */
export async function correctSource(scope: ActScope, corrected: Corrected): Promise<string[]> {
  const { tx, actId } = scope;
  const { rows, match } = corrected;
  const { post, findings } = corrected.imported;
  const { id: transcriptId } = rows.transcript;
  const { blocks, passages: _, speakers: __, ...outline } = post;
  await tx.block.deleteMany({ where: { transcriptId } });
  await tx.block.createMany({
    data: blocks.map(({ kind, source }, position) => ({ transcriptId, position, kind, source })),
  });
  await replaceSpeakers(scope, corrected);
  const ids = await placePassages(scope, corrected);
  // What a purge remembered of the post before is not what a blog should hold any more.
  await tx.transcript.update({ where: { id: transcriptId }, data: { outline, importSeal: null } });
  await replaceFindings(scope, corrected);
  const source = blocks.map((block) => block.source).join("");
  const counts = { added: match.added.length, gone: match.dropped.length };
  const detail = { findings: findings.length, ...counts, seal: sealOf(actId, source) };
  const { restructured } = corrected;
  if (restructured) {
    const { type } = restructured;
    await appendEvent(scope, "transcript.restructured", transcriptId, { type, ...detail });
  } else {
    await endRestructurings(tx, { transcriptId });
    await appendEvent(scope, "transcript.corrected", transcriptId, detail);
  }
  await reopenReview(scope);
  return ids;
}

/** Speakers of the new post; who one of them is stays known by its label. */
async function replaceSpeakers({ tx }: ActScope, { rows, imported }: Corrected): Promise<void> {
  const { id: transcriptId, speakers } = rows.transcript;
  const known = new Map(speakers.map((row) => [row.label, row.participantId]));
  await tx.speaker.deleteMany({ where: { transcriptId } });
  await tx.speaker.createMany({
    data: imported.post.speakers.map(({ label, name }, position) => {
      return { transcriptId, position, label, name, participantId: known.get(label) ?? null };
    }),
  });
}
