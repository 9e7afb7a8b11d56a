/** A passage of a translation says again what one of the original says. */
export type LinkRow = { passageId: string; originalId: string; sure: number; setBy: string | null };

/**
 * The links of an interview once one of its translations is the original: those of `next`, the new original,
 * turned round, and those of every other translation through the passages they share with it. A way over two
 * links is no surer than the less sure of them, and set by a person only where both are.
 */
export function turnLinks(links: LinkRow[], next: ReadonlySet<string>): LinkRow[] {
  const turned = links
    .filter(({ passageId }) => next.has(passageId))
    .map(({ passageId, originalId, ...row }) => {
      return { ...row, passageId: originalId, originalId: passageId };
    });
  const from = new Map<string, LinkRow[]>();
  for (const row of turned) from.set(row.passageId, [...(from.get(row.passageId) ?? []), row]);
  const through = new Map<string, LinkRow>();
  for (const link of links) {
    if (next.has(link.passageId)) continue;
    for (const over of from.get(link.originalId) ?? []) {
      const { passageId } = link;
      const { originalId } = over;
      const way = `${passageId} ${originalId}`;
      const sure = Math.min(link.sure, over.sure);
      const setBy = link.setBy && over.setBy ? link.setBy : null;
      if (sure > (through.get(way)?.sure ?? -1))
        through.set(way, { passageId, originalId, sure, setBy });
    }
  }
  return [...turned, ...through.values()];
}

/**
 * Which passages still say the same when that original is turned: each that was settled, or is of the old
 * original, and whose whole way to the new one was. The others are stale until somebody looks.
 */
export function stillSettled(
  links: LinkRow[],
  turned: LinkRow[],
  settled: ReadonlySet<string>,
  next: ReadonlySet<string>,
): string[] {
  const originals = new Set(links.map(({ originalId }) => originalId));
  const reached = new Set(
    links.filter(({ passageId }) => next.has(passageId)).map(({ originalId }) => originalId),
  );
  const said = new Map<string, string[]>();
  for (const { passageId, originalId } of links)
    said.set(passageId, [...(said.get(passageId) ?? []), originalId]);
  const says = new Map<string, string[]>();
  for (const { passageId, originalId } of turned)
    says.set(passageId, [...(says.get(passageId) ?? []), originalId]);
  return [...says].flatMap(([id, over]) => {
    const own = originals.has(id) || settled.has(id);
    const whole = (said.get(id) ?? []).every((one) => reached.has(one));
    return own && whole && over.every((one) => settled.has(one)) ? [id] : [];
  });
}
