import "server-only";
import { z } from "zod";
import { allowedPath } from "@/lib/adapters/blog/allowed-path";
import { findTarget } from "@/lib/adapters/blog/read-targets";
import { type ActResult, act } from "@/lib/db/act";
import { appendEvent } from "@/lib/db/events";
import { reopenReview } from "@/lib/db/passages";
import { changeDestination, lastPushed, listPublications } from "@/lib/db/publications";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, parseBody, type Refusal } from "./parse-body";

export const targetBody = z.strictObject({
  target: z.string().max(100),
  path: z.string().max(250),
});

/**
 * Chooses the blog and the post's path in it. `blocked`: it was published already; a post that moved
 * would leave the old one behind. `bad-input` names `target` or `path`.
 */
export async function chooseTarget(
  grant: Grant<"publication.publish">,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(targetBody, input.body);
  if (refusal) return refusal;
  const target = await findTarget(data.target);
  if (!target) return { outcome: "bad-input", field: "target" };
  if (!allowedPath(target, data.path)) return { outcome: "bad-input", field: "path" };
  return act<typeof grant, Refusal>(grant, { key: input.key, body: data }, async (scope) => {
    const rows = await listPublications(grant, scope.tx);
    const busy = lastPushed(rows) ?? rows.find((row) => row.state === "queued");
    if (busy) return { outcome: "blocked", passages: [] };
    await changeDestination(scope, data);
    await appendEvent(scope, "target.chosen", grant.interviewId);
    await reopenReview(scope);
    return { outcome: "done" };
  });
}
