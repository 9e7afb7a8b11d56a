import "server-only";
import { z } from "zod";
import type { NoteBody } from "@/lib/core/publish/views";
import { type ActResult, act } from "@/lib/db/act";
import { answerNote, askNote } from "@/lib/db/removal-note";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, parseBody, type Refusal } from "./parse-body";
import { settleStage } from "./settle-stage";

export const noteBody: z.ZodType<NoteBody> = z.strictObject({ wanted: z.boolean() });

type Wanting = Grant<"publication.publish"> | Grant<"signoff.sign">;

/**
 * The note that the person interviewed took out parts: its author asks for it, every interviewee has to say yes,
 * and each can take theirs back. It ends every file then, and is signed like everything else in it. A yes
 * that nobody asked for is none.
 */
export async function changeRemovalNote(
  grant: Wanting,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(noteBody, input.body);
  if (refusal) return refusal;
  return act<Wanting, Refusal>(grant, { key: input.key, body: data }, async (scope) => {
    if (grant.role === "author") await askNote(scope, data.wanted);
    else await answerNote(scope, data.wanted);
    await settleStage(scope);
    return { outcome: "done" };
  });
}
