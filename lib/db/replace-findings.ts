import "server-only";
import type { Finding } from "@/lib/core/post/finding";
import type { ActScope } from "./act";

/** What looks wrong in a corrected post. What was found and dismissed before stays so, with its note. */
export async function replaceFindings(
  { tx }: ActScope,
  transcriptId: string,
  findings: Finding[],
): Promise<void> {
  const before = await tx.finding.findMany({ where: { transcriptId } });
  const left = [...before];
  const rows = findings.map(({ rule, passage: passageKey, block }, position) => {
    const at = left.findIndex(
      (row) => row.rule === rule && row.passageKey === passageKey && row.block === block,
    );
    const [same] = at < 0 ? [] : left.splice(at, 1);
    return { ...same, transcriptId, position, rule, passageKey, block };
  });
  await tx.finding.deleteMany({ where: { transcriptId } });
  await tx.finding.createMany({ data: rows });
}
