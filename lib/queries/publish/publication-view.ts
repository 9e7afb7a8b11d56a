import "server-only";
import type { PublicationView, RequestView } from "@/lib/core/publish/views";
import type { ListedPublication } from "@/lib/db/publications";
import type { RequestRow } from "@/lib/db/requests";
import type { Grant } from "@/lib/policy/grant";

/** A publication without its files. */
export function publicationView(row: ListedPublication): PublicationView {
  const { id, state, reason, commit, takesDown: takeDown } = row;
  const receipt = row.receipts[0] ?? null;
  const replaced = row.replaces !== null;
  return { id, state, reason, commit, takeDown, replaced, at: row.at.toISOString(), receipt };
}

/** What was asked, and how far it is, for whoever looks. */
export function requestView({ participantId }: Grant, row: RequestRow): RequestView {
  const { id, kind, body, byName, answer, copies } = row;
  const goes = answer?.state === "queued" || answer?.state === "pushed";
  const iso = (at: Date | null | undefined) => at?.toISOString() ?? null;
  return {
    ...{ id, kind, body, byName, copies },
    at: row.at.toISOString(),
    done: row.doneAt !== null,
    mine: row.byId === participantId,
    seenAt: iso(row.seenAt),
    confirmedAt: goes ? iso(answer.at) : null,
    pushedAt: answer?.state === "pushed" ? iso(answer.finishedAt) : null,
    goneAt: iso(row.goneAt),
  };
}
