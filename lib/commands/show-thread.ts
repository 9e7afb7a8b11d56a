import "server-only";
import { z } from "zod";
import type { ThreadVisibilityBody } from "@/lib/core/review/api";
import { otherVisibilities, visibilities } from "@/lib/core/thread/visibility";
import { type ActResult, act } from "@/lib/db/act";
import { makerOf } from "@/lib/db/talk";
import { findThreadNow } from "@/lib/db/thread-now";
import { changeVisibility } from "@/lib/db/threads";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, parseBody, type Refusal } from "./parse-body";

export const threadVisibilityBody: z.ZodType<ThreadVisibilityBody> = z.strictObject({
  visibility: z.enum(visibilities),
  version: z.int().min(1),
});

/**
 * Shows one's own conversation to more people, or to fewer as long as nobody else wrote in it. `blocked`: it is
 * somebody else's, somebody answered, or it waits for an answer, which nobody could give to a private note.
 */
export async function showThread(
  grant: Grant<"thread.write">,
  threadId: string,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(threadVisibilityBody, input.body);
  if (refusal) return refusal;
  const request = { key: input.key, body: { threadId, ...data } };
  return act<typeof grant, Refusal>(grant, request, async (scope) => {
    const now = await findThreadNow(scope, threadId);
    if (!now) return { outcome: "gone" };
    const { thread, state } = now;
    const passages = [state.id];
    const { visibility, version } = data;
    const answered = thread.comments.some((one) => one.participantId !== grant.participantId);
    const wants = thread.query || thread.blocking;
    const others = otherVisibilities({ visibility: thread.visibility, wants, answered });
    const mine = makerOf(thread) === grant.participantId;
    if (!mine || !others.includes(visibility)) return { outcome: "blocked", passages };
    const seen = { id: thread.id, version };
    if (!(await changeVisibility(scope, seen, visibility))) return { outcome: "stale", passages };
    return { outcome: "done", id: thread.id, passages };
  });
}
