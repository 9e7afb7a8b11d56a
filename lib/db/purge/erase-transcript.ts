import "server-only";
import { randomBytes } from "node:crypto";
import { eraseWords } from "@/lib/core/edition/erase-words";
import type { ActScope } from "../act";
import type { Before } from "./before";
import { keepOneRevision } from "./keep-one-revision";
import { sealText } from "./seal-text";

/**
 * Takes the removed words out of a transcript's imported source as well, with earlier wordings that said them, and
 * keeps a salted hash of what was imported: the blog may hold that.
 */
export async function eraseTranscript(
  { tx }: ActScope,
  { rows, loaded, touched }: Before,
  reworded: string[],
): Promise<void> {
  const { transcript, post } = rows;
  const keyOf = new Map([...loaded.ids].map(([key, id]) => [id, key]));
  const ids = [...touched.map(({ id }) => id), ...reworded];
  const keys = new Set(ids.flatMap((id) => keyOf.get(id) ?? []));
  if (keys.size === 0) return;
  const erased = eraseWords(loaded, keys).post;
  for (const [position, { source }] of erased.blocks.entries()) {
    if (source === post.blocks[position]?.source) continue;
    const where = { transcriptId_position: { transcriptId: transcript.id, position } };
    await tx.block.update({ where, data: { source } });
  }
  for (const [at, { start, end }] of erased.passages.entries()) {
    const row = transcript.passages[at];
    if (!row || (row.start === start && row.end === end)) continue;
    await tx.passage.update({ where: { id: row.id }, data: { start, end } });
  }
  const { sections, entries, language, interview } = erased;
  const imported = post.blocks.map(({ source }) => source).join("");
  await tx.transcript.update({
    where: { id: transcript.id },
    data: {
      outline: { sections, entries, language, interview },
      importSeal: transcript.importSeal ?? sealText(imported, randomBytes(16)),
    },
  });
  // Earlier wordings that say the same; what was decided on them was decided all the same.
  const worded = transcript.passages.filter(({ id }) => reworded.includes(id));
  await keepOneRevision(
    { tx },
    worded.flatMap(({ revisions }) => revisions.at(-1)?.id ?? []),
  );
}
