import "server-only";
import { z } from "zod";
import { type ActResult, act } from "@/lib/db/act";
import { isUndecided, turnOriginal } from "@/lib/db/change-original";
import { statesOf } from "@/lib/db/passage-state";
import { loadEveryTranscript } from "@/lib/db/review";
import type { Grant } from "@/lib/policy/grant";
import { type ActInput, id, parseBody, type Refusal } from "./parse-body";

/** PUT /api/v1/interviews/{id}/original */
export const originalBody = z.strictObject({ transcriptId: id });

/** `decided`: somebody said something about a text already. `unwritten`: passages have no words yet. */
export type NotYet = { outcome: "decided" | "unwritten" };

/**
 * Makes a translation the original, and the original one of its translations. Only while nothing was decided
 * or taken out in any language: what was, holds for words of the text it was said about, and what is out
 * there must not come in by another one.
 */
export async function changeOriginal(
  grant: Grant<"original.change">,
  input: ActInput,
): Promise<ActResult<Refusal | NotYet>> {
  const { data, refusal } = parseBody(originalBody, input.body);
  if (refusal) return refusal;
  const request = { key: input.key, body: data };
  return act<typeof grant, Refusal | NotYet>(grant, request, async (scope) => {
    const all = await loadEveryTranscript(grant, scope.tx);
    const next = all.find(({ transcript }) => transcript.id === data.transcriptId);
    if (!next?.original) return { outcome: "gone" };
    if (!(await isUndecided(scope))) return { outcome: "decided" };
    const states = [...statesOf(next).values()];
    if (states.some(({ standing }) => standing === "untranslated")) return { outcome: "unwritten" };
    await turnOriginal(scope, { original: all[0], next, all });
    return { outcome: "done", id: next.transcript.id };
  });
}
