import "server-only";
import { z } from "zod";
import type { LineBody } from "@/lib/core/publish/views";
import { type ActResult, act } from "@/lib/db/act";
import { changeEditedLine } from "@/lib/db/edited-line";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, parseBody, type Refusal } from "./parse-body";

export const lineBody: z.ZodType<LineBody> = z.strictObject({ shown: z.boolean() });

/**
 * Adds the line "Edited for clarity; approved by both on …" to every file, or leaves it out. It is part of
 * what is signed: earlier signatures do not count for it.
 */
export async function chooseLine(
  grant: Grant<"publication.publish">,
  input: ActInput,
): Promise<ActResult<Refusal>> {
  const { data, refusal } = parseBody(lineBody, input.body);
  if (refusal) return refusal;
  return act<typeof grant, Refusal>(grant, { key: input.key, body: data }, async (scope) => {
    await changeEditedLine(scope, data.shown);
    return { outcome: "done" };
  });
}
