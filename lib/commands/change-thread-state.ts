import "server-only";
import { z } from "zod";
import type { ThreadStateBody } from "@/lib/core/review/api";
import { mayResolve } from "@/lib/core/thread/may-resolve";
import { type ActResult, act } from "@/lib/db/act";
import { makerOf, talkOf } from "@/lib/db/talk";
import { findThreadNow, followTalk } from "@/lib/db/thread-now";
import { changeThread } from "@/lib/db/threads";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, parseBody, type Refusal } from "./parse-body";

export const threadStateBody: z.ZodType<ThreadStateBody> = z.strictObject({
  resolved: z.boolean(),
  version: z.int().min(1),
});

/**
 * Resolves or reopens a conversation as it was seen. Resolving never changes words: after a "Let's
 * talk" the passage is open again. `stale`: somebody was faster. `blocked`: a reader's to resolve is only what
 * they began; a query without an answer, only the side's that asked.
 */
export async function changeThreadState(
  grant: Grant<"thread.write">,
  threadId: string,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(threadStateBody, input.body);
  if (refusal) return refusal;
  const request = { key: input.key, body: { threadId, ...data } };
  return act<typeof grant, Refusal>(grant, request, async (scope) => {
    const now = await findThreadNow(scope, threadId);
    if (!now) return { outcome: "gone" };
    const { thread, state } = now;
    const mine = makerOf(thread) === grant.participantId;
    if (!mayResolve({ ...talkOf(now.rows, thread), mine }, grant.role)) {
      return { outcome: "blocked", passages: [state.id] };
    }
    const { id, visibility } = thread;
    const seen = { id, visibility, version: data.version };
    if (!(await changeThread(scope, seen, data.resolved))) {
      return { outcome: "stale", passages: [state.id] };
    }
    await followTalk(scope, now, data.resolved);
    return { outcome: "done", id: thread.id, passages: [state.id] };
  });
}
