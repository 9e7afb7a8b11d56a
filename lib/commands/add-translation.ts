import "server-only";
import { type ActResult, act } from "@/lib/db/act";
import { appendTranslation } from "@/lib/db/translations";
import type { Grant } from "@/lib/policy/grant";
import { importBody, type Unreadable, understand } from "./import-post";
import { type ActInput, parseBody, type Refusal } from "./parse-body";

/** `known`: the interview has a transcript in this language. */
export type Known = { outcome: "known"; language: string };

/**
 * Adds a post in another language to the interview, verbatim, and aligns it with the original. What an
 * interviewee has not consented to is not published, so nothing that was signed changes by it.
 */
export async function addTranslation(
  grant: Grant<"transcript.add">,
  input: ActInput,
): Promise<ActResult<Refusal | Unreadable | Known>> {
  const { data, refusal } = parseBody(importBody, input.body);
  if (refusal) return refusal;
  const imported = understand(data);
  if ("outcome" in imported) return imported;
  const request = { key: input.key, body: data };
  return act<typeof grant, Refusal | Known>(grant, request, async (scope) => {
    const id = await appendTranslation(scope, imported);
    return id === null
      ? { outcome: "known", language: imported.language }
      : { outcome: "done", id };
  });
}
