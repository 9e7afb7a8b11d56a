import "server-only";
import type { PublicationView, RequestView } from "@/lib/core/publish/views";
import type { ListedPublication } from "@/lib/db/publications";
import type { RequestRow } from "@/lib/db/requests";

/** A publication without its files. */
export function publicationView(row: ListedPublication): PublicationView {
  const { id, state, reason, commit, takesDown: takeDown } = row;
  const receipt = row.receipts[0] ?? null;
  const replaced = row.replaces !== null;
  return { id, state, reason, commit, takeDown, replaced, at: row.at.toISOString(), receipt };
}

export function requestView(row: RequestRow): RequestView {
  const { id, kind, body, byName } = row;
  return { id, kind, body, byName, at: row.at.toISOString(), done: row.doneAt !== null };
}
