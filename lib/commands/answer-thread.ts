import "server-only";
import { z } from "zod";
import { type CommentBody, LONGEST_MESSAGE } from "@/lib/core/review/api";
import { type ActResult, act } from "@/lib/db/act";
import { findThreadNow } from "@/lib/db/thread-now";
import { appendComment } from "@/lib/db/threads";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, parseBody, type Refusal, typedWords } from "./parse-body";

export const commentBody: z.ZodType<CommentBody> = z.strictObject({
  body: typedWords(LONGEST_MESSAGE),
});

/** Adds a message to a conversation the person can see, resolved or not. */
export async function answerThread(
  grant: Grant<"thread.write">,
  threadId: string,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(commentBody, input.body);
  if (refusal) return refusal;
  const request = { key: input.key, body: { threadId, ...data } };
  return act<typeof grant, Refusal>(grant, request, async (scope) => {
    const now = await findThreadNow(scope, threadId);
    if (!now) return { outcome: "gone" };
    const id = await appendComment(scope, now.thread, data.body);
    return { outcome: "done", id, passages: [now.state.id] };
  });
}
