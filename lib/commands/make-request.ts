import "server-only";
import { z } from "zod";
import type { RequestBody } from "@/lib/core/review/api";
import { type ActResult, act } from "@/lib/db/act";
import { lastPushed, listPublications } from "@/lib/db/publications";
import { appendRequest } from "@/lib/db/requests";
import { endSignoffs } from "@/lib/db/signoffs";
import { changeStage } from "@/lib/db/stages";
import type { Grant } from "@/lib/policy/grant";
import { findPublic } from "./find-public";
import { type ActInput, parseBody, type Refusal, typedWords } from "./parse-body";

export const requestBody: z.ZodType<RequestBody> = z.strictObject({
  kind: z.enum(["change", "take_down"]),
  body: typedWords(2000).or(z.literal("")),
});

/**
 * Asks for a change or a take-down after publication. Either takes one's signature back, so that nothing
 * is exported on it again; a change also opens the review, for both to change passages. `blocked`:
 * nothing of it is in the blog. What was public before anything was published here can be taken down, too;
 * the review of what is to be published goes on then.
 */
export async function makeRequest(
  grant: Grant<"request.make">,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(requestBody, input.body);
  if (refusal) return refusal;
  const found = await findPublic(grant);
  return act<typeof grant, Refusal>(grant, { key: input.key, body: data }, async (scope) => {
    const live = lastPushed(await listPublications(grant, scope.tx));
    const there = live ? !live.takesDown : found !== null && data.kind === "take_down";
    if (!there) return { outcome: "blocked", passages: [] };
    const id = await appendRequest(scope, data);
    if (!live) return { outcome: "done", id };
    await endSignoffs(scope);
    if (data.kind === "change") await changeStage(scope.tx, grant.interviewId, "in_review");
    return { outcome: "done", id };
  });
}
