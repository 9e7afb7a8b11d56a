import "server-only";
import type { Tx } from "@/lib/db/act";
import { loadEditionInput } from "@/lib/db/edition-input";
import { editionNow, waitsForTalk } from "@/lib/db/edition-now";
import { type FullPublication, takesDown } from "@/lib/db/publications";
import type { Signed } from "@/lib/db/receipts";
import { listRequests } from "@/lib/db/requests";
import { listSignoffs, signaturesOf } from "@/lib/db/signoffs";
import type { Grant } from "@/lib/policy/grant";

/**
 * Who agrees, in this transaction, to exactly what the publication holds, its author last; null when
 * somebody does not any more. For a take-down: who asked for it; null when all took that back.
 */
export async function agreedNow(
  grant: Grant,
  row: FullPublication,
  tx: Tx,
): Promise<Signed[] | null> {
  if (takesDown(row)) {
    const asked = (await listRequests(grant, tx)).filter((one) => one.kind === "take_down");
    if (asked.length === 0) return null;
    return asked.map(({ byName: name, at }) => ({
      name,
      role: "interviewee",
      at: at.toISOString(),
    }));
  }
  const loaded = await loadEditionInput(grant, tx);
  const now = editionNow(loaded);
  if (now.kind === "waiting" || waitsForTalk(loaded) || now.leaks.length > 0) return null;
  if (now.manifest !== row.manifest || now.held) return null;
  const rows = await listSignoffs(grant, tx);
  const interviewees = signaturesOf(rows, now.manifest, loaded.interviewees);
  const author = signaturesOf(rows, now.manifest, [{ participantId: row.requestedBy }]);
  if (!interviewees || !author) return null;
  return [...interviewees, ...author].map(({ name, role, at }) => {
    return { name, role, at: at.toISOString() };
  });
}
