import "server-only";
import type { ActScope } from "./act";
import type { Corrected } from "./correct-source";

/** What looks wrong in a corrected post. What was found and dismissed before stays so, with its note. */
export async function replaceFindings(
  { tx }: ActScope,
  { rows: { transcript, post: old }, match, imported: { post, findings } }: Corrected,
): Promise<void> {
  const { id: transcriptId } = transcript;
  const now = new Map(
    match.fits.map(({ before, after }) => [old.passages[before]?.key, post.passages[after]?.key]),
  );
  const left = await tx.finding.findMany({ where: { transcriptId } });
  const rows = findings.map(({ rule, passage: passageKey, block }, position) => {
    const at = left.findIndex((row) => {
      if (row.rule !== rule) return false;
      if (passageKey) return now.get(row.passageKey ?? undefined) === passageKey;
      const stood = row.passageKey === null && row.block !== null && block !== null;
      if (!stood) return row.passageKey === passageKey && row.block === block;
      return old.blocks[row.block ?? -1]?.source === post.blocks[block ?? -1]?.source;
    });
    const [same] = at < 0 ? [] : left.splice(at, 1);
    return { ...same, transcriptId, position, rule, passageKey, block };
  });
  await tx.finding.deleteMany({ where: { transcriptId } });
  await tx.finding.createMany({ data: rows });
}
