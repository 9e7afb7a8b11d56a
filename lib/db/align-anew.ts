import "server-only";
import { align } from "@/lib/core/alignment/align";
import type { Held } from "@/lib/core/alignment/alignment";
import type { ActScope } from "./act";
import { type Sides, sideOf, translationNow, writeLinks } from "./translations";

/**
 * Aligns some passages of a translation anew, whoever linked them, around all others, which stay linked as
 * they are. Nothing is settled by it.
 */
export async function alignAnew(
  scope: ActScope,
  transcriptId: string,
  fresh: ReadonlySet<string>,
): Promise<void> {
  const sides = await translationNow(scope, transcriptId);
  const of = sides.rows.transcript.passages
    .filter(({ id }) => fresh.has(id))
    .map(({ id }) => ({ id, originals: [] }));
  if (of.length === 0) return;
  const held = heldBut(sides, fresh);
  const { links } = align(sideOf(sides.original), sideOf(sides.rows), held);
  const ids = { in: of.map(({ id }) => id) };
  await scope.tx.link.deleteMany({ where: { passageId: ids } });
  await scope.tx.passage.updateMany({ where: { id: ids }, data: { alone: false } });
  await writeLinks(scope, sides, { links, of });
}

/** What the other passages are linked to; those that share something on either side together. */
function heldBut({ rows, original }: Sides, fresh: ReadonlySet<string>): Held[] {
  const keys = new Map(original.transcript.passages.map(({ id, key }) => [id, key]));
  const others = rows.transcript.passages.filter(({ id }) => !fresh.has(id));
  const alone = others
    .filter((row) => row.alone)
    .map(({ key }) => ({ originals: [], passages: [key] }));
  const byOriginal = new Map<string, Held>();
  for (const row of others) {
    const own = row.originals.flatMap(({ originalId }) => keys.get(originalId) ?? []);
    if (own.length === 0) continue;
    const joined = new Set(own.flatMap((key) => byOriginal.get(key) ?? []));
    const originals = new Set([...own, ...[...joined].flatMap((one) => one.originals)]);
    const passages = [...[...joined].flatMap((one) => one.passages), row.key];
    const held = { originals: [...originals], passages };
    for (const key of originals) byOriginal.set(key, held);
  }
  return [...alone, ...new Set(byOriginal.values())];
}
