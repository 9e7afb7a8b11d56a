import "server-only";
import { type ActResult, type ActScope, act } from "@/lib/db/act";
import { loadEditionInput } from "@/lib/db/edition-input";
import { editionNow } from "@/lib/db/edition-now";
import { lastPushed, listPublications } from "@/lib/db/publications";
import { endRequest, listRequests, type RequestRow } from "@/lib/db/requests";
import { restoreSignoffs } from "@/lib/db/signoffs";
import { changeStage } from "@/lib/db/stages";
import type { Grant } from "@/lib/policy/grant";
import type { ActInput, Blocked } from "./parse-body";

/**
 * Takes one's own request back, and with it that one's signature was taken back. A take-down that was not
 * pushed yet then stops. `blocked`: somebody else's, done, or words changed since a change was asked for.
 */
export async function undoRequest(
  grant: Grant<"request.make">,
  requestId: string,
  input: ActInput,
): Promise<ActResult<Blocked>> {
  const request = { key: input.key, body: { undo: requestId } };
  return act<typeof grant, Blocked>(grant, request, async (scope) => {
    const all = await listRequests(grant, scope.tx);
    const asked = all.find((row) => row.id === requestId);
    const mine = asked?.byId === grant.participantId && !asked.doneAt;
    if (!mine || !(await letsGo(scope, asked, all))) return { outcome: "blocked", passages: [] };
    await endRequest(scope, requestId);
    await restoreSignoffs(scope, asked.at);
    return { outcome: "done", id: requestId };
  });
}

/** A review that a change opened closes again only while it would publish what is live. */
async function letsGo(scope: ActScope, asked: RequestRow, all: RequestRow[]): Promise<boolean> {
  const { grant, tx } = scope;
  if (asked.kind === "take_down") return true;
  const others = all.some((row) => row.kind === "change" && !row.doneAt && row.id !== asked.id);
  if (others) return true;
  const now = editionNow(await loadEditionInput(grant, tx));
  const live = lastPushed(await listPublications(grant, tx));
  if (!live || now.kind !== "ready" || now.manifest !== live.manifest) return false;
  await changeStage(tx, grant.interviewId, "published");
  return true;
}
