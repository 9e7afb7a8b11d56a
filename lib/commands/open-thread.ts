import "server-only";
import { z } from "zod";
import { LONGEST_MESSAGE, type ThreadBody } from "@/lib/core/review/api";
import { visibilities } from "@/lib/core/thread/visibility";
import { type ActResult, act } from "@/lib/db/act";
import { appendDecision } from "@/lib/db/decisions";
import { findPassageNow, reopenReview } from "@/lib/db/passages";
import { createThread } from "@/lib/db/threads";
import { visibleToReaders } from "@/lib/db/visible-to-readers";
import type { Grant } from "@/lib/policy/grant";
import {
  type ActInput,
  id,
  parseBody,
  type Refusal,
  span,
  typedWords,
  wellFormed,
} from "./parse-body";

export const threadBody: z.ZodType<ThreadBody> = z
  .strictObject({
    ...{ revisionId: id, ...span, body: typedWords(LONGEST_MESSAGE), talk: z.boolean() },
    query: z.enum(["blocking", "information"]).optional(),
    visibility: z.enum(visibilities),
  })
  .refine(wellFormed, { path: ["start"] })
  .refine(({ talk, query }) => !(talk && query), { path: ["query"] })
  // Nobody can answer what nobody else sees.
  .refine(({ talk, query, visibility }) => visibility !== "private" || !(talk || query), {
    path: ["visibility"],
  });

/**
 * Opens a conversation on a passage or a span, seen by whom its maker says. `talk` makes it blocking: an
 * interviewee's "Let's talk" (recorded as their decision). A query wants an answer of the other side. A reader
 * can do neither.
 * A reader's is about the whole passage, with or without removals in it: an anchor that were kept in one
 * and not in the other, or an end that is refused, would tell them where words are missing.
 */
export async function openThread(
  grant: Grant<"thread.write">,
  passageId: string,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(threadBody, input.body);
  if (refusal) return refusal;
  const { revisionId, talk, query, ...thread } = data;
  const reader = grant.role === "reader";
  if (reader && talk) return { outcome: "bad-input", field: "talk" };
  if (reader && query) return { outcome: "bad-input", field: "query" };
  const blocking = talk || query === "blocking";
  const wants = { query: query !== undefined, blocking };
  const request = { key: input.key, body: { passageId, ...data } };
  return act<typeof grant, Refusal>(grant, request, async (scope) => {
    const now = await findPassageNow(scope, passageId);
    if (!now || (reader && !visibleToReaders(now.rows).has(passageId))) return { outcome: "gone" };
    const { state } = now;
    if (state.revision.id !== revisionId) return { outcome: "stale", passages: [passageId] };
    if (!reader && thread.end !== null && thread.end > state.text.length) {
      return { outcome: "bad-input", field: "end" };
    }
    const anchor = reader ? { start: null, end: null } : {};
    const threadId = await createThread(scope, state, { ...thread, ...anchor, ...wants });
    if (talk && grant.role === "interviewee") await appendDecision(scope, state, "talk");
    if (blocking) await reopenReview(scope);
    return { outcome: "done", id: threadId, passages: [passageId] };
  });
}
