import "server-only";
import type { CorrectionProblem } from "@/lib/core/import/correction";
import { type ActResult, act } from "@/lib/db/act";
import { loadTranscript } from "@/lib/db/review";
import type { Grant } from "@/lib/policy/grant";
import { planCorrection } from "./correcting/plan-correction";
import { refuseCorrection } from "./correcting/refuse-correction";
import { takeCorrection } from "./correcting/take-correction";
import { importBody, type Unreadable, understand } from "./import-post";
import { type ActInput, parseBody, type Refusal } from "./parse-body";

/** What is there does not let the post be taken, and the passages in its way. */
export type Uncorrectable = {
  outcome: "uncorrectable";
  problem: CorrectionProblem;
  passages: string[];
};

/**
 * Takes a corrected post for a transcript that is there. What was decided, taken out, said, settled and
 * linked about words that are the same stays with their passage, wherever it stands now; other words are a
 * new revision, as if the author had typed them; new passages are undecided, and in a translation aligned
 * like those of a first import. What the post lacks is in no text any more but is kept, and its
 * conversations go on beside; an earlier post brings it back. Nothing that is out comes in by it. Whole or
 * not at all.
 */
export async function correctTranscript(
  grant: Grant<"passage.edit">,
  transcriptId: string,
  input: ActInput,
): Promise<ActResult<Refusal | Unreadable | Uncorrectable>> {
  const { data, refusal } = parseBody(importBody, input.body);
  if (refusal) return refusal;
  const imported = understand(data);
  if ("outcome" in imported) return imported;
  const request = { key: input.key, body: { transcriptId, ...data } };
  return act<typeof grant, Refusal | Uncorrectable>(grant, request, async (scope) => {
    const rows = await loadTranscript(grant, { id: transcriptId }, scope.tx);
    if (!rows) return { outcome: "gone" };
    if (imported.language !== rows.transcript.language) {
      return { outcome: "bad-input", field: "language" };
    }
    const plan = planCorrection(rows, imported);
    const refused = refuseCorrection(plan);
    if (refused) return { outcome: "uncorrectable", ...refused };
    return { outcome: "done", passages: await takeCorrection(scope, plan) };
  });
}
