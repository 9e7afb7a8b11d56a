import "server-only";
import { type ActResult, act } from "@/lib/db/act";
import { appendEvent } from "@/lib/db/events";
import { appendPublication, lastPushed, listPublications } from "@/lib/db/publications";
import { listRequests } from "@/lib/db/requests";
import type { Grant } from "@/lib/policy/grant";
import type { ActInput, Refusal } from "./parse-body";

/**
 * Answers a request to take the post down: one commit that deletes what was published, through the same
 * queue. `blocked`: nobody asked, nothing is published, or something is on its way already.
 */
export async function takeDown(
  grant: Grant<"request.answer">,
  requestId: string,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const request = { key: input.key, body: { requestId } };
  return act<typeof grant, Refusal>(grant, request, async (scope) => {
    const asked = (await listRequests(grant, scope.tx)).find((row) => row.id === requestId);
    if (asked?.kind !== "take_down" || asked.doneAt) return { outcome: "blocked", passages: [] };
    const rows = await listPublications(grant, scope.tx);
    const last = lastPushed(rows);
    const waiting = rows.find((row) => row.state === "queued");
    if (!last || last.takesDown || waiting) return { outcome: "blocked", passages: [] };
    const { target, branch, manifest } = last;
    const files = last.paths.map((path) => ({ path, text: null }));
    const id = await appendPublication(scope, { target, branch: branch ?? "", manifest, files });
    await appendEvent(scope, "request.answered", requestId, { publication: id });
    return { outcome: "done", id };
  });
}
