import "server-only";
import { type ActResult, act } from "@/lib/db/act";
import { endUnpublished } from "@/lib/db/endings";
import { listPublications } from "@/lib/db/publications";
import type { Grant } from "@/lib/policy/grant";
import type { ActInput, Refusal } from "./parse-body";

/**
 * The author will not publish what is left: the interview ends unpublished, everybody who gave it is told, and
 * what was signed counts no more, for a publication that waits neither. Harmless when it ended before.
 * `blocked`: it was published from here before, and then it is taken down instead.
 */
export async function refusePublication(
  grant: Grant<"publication.refuse">,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const request = { key: input.key, body: "refuse" };
  return act<typeof grant, Refusal>(grant, request, async (scope) => {
    const rows = await listPublications(grant, scope.tx);
    if (rows.some(({ state }) => state === "pushed")) return { outcome: "blocked", passages: [] };
    await endUnpublished(scope);
    return { outcome: "done" };
  });
}
