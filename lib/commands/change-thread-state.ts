import "server-only";
import { z } from "zod";
import type { ThreadStateBody } from "@/lib/core/review/api";
import { type ActResult, act } from "@/lib/db/act";
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
 * talk" the passage is open again. A reader may do it to the conversations they began. `stale`:
 * somebody was faster; asking for the state it already has is `done`.
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
    const began = thread.comments[0]?.participantId === grant.participantId;
    if (grant.role === "reader" && !began) return { outcome: "blocked", passages: [state.id] };
    const seen = { id: thread.id, version: data.version };
    if (!(await changeThread(scope, seen, data.resolved))) {
      return { outcome: "stale", passages: [state.id] };
    }
    await followTalk(scope, now, data.resolved);
    return { outcome: "done", id: thread.id, passages: [state.id] };
  });
}
