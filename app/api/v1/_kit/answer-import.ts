import type { addTranslation } from "@/lib/commands/add-translation";
import type { changeOriginal, NotYet } from "@/lib/commands/change-original";
import type { Compared } from "@/lib/commands/compare-correction";
import type { correctTranscript } from "@/lib/commands/correct-transcript";
import type { importPost } from "@/lib/commands/import-post";
import type { startTranslation } from "@/lib/commands/start-translation";
import type { CorrectionProblem } from "@/lib/core/import/correction";
import { LARGEST_POST, type SourceProblem } from "@/lib/core/import/read-source";
import type { Grant } from "@/lib/policy/grant";
import { readPassages } from "@/lib/queries/review-page";
import { answerOutcome } from "./answer-outcome";
import { answerWords } from "./answer-words";
import { refuse } from "./refuse";

/** Bytes of a request with the largest post in it: JSON may write a line end or quote as two. */
export const IMPORT_LIMIT = 2 * LARGEST_POST + 16 * 1024;

/** The answer of an import: the new interview's id, or what is wrong with the post. */
export function answerImport(result: Awaited<ReturnType<typeof importPost>>): Response {
  switch (result.outcome) {
    case "done":
      return Response.json({ id: result.interviewId }, { status: 201 });
    case "unreadable":
      return refuseSource(result.problem);
    case "bad-input":
      return refuse("bad-input", { field: result.field });
    case "key-reused":
      return refuse("key-reused");
    case "gone":
      return refuse("not-found");
  }
}

/** The answer of an added or begun translation. */
export function answerTranslation(
  result: Awaited<ReturnType<typeof addTranslation | typeof startTranslation>>,
): Response {
  switch (result.outcome) {
    case "unreadable":
      return refuseSource(result.problem);
    case "known":
      return refuse("blocked", { field: "language", language: result.language });
    default:
      return answerOutcome(result);
  }
}

const uncorrectable: Record<CorrectionProblem, string> = {
  "changed-here":
    "These passages were changed here since the post was imported, and the post changes them too. Put the words that are here into it.",
  erased:
    "Something was erased for good here. Change words of other passages only, or change them in the app.",
  "removed-gone":
    "These passages are taken out, or words of them are, and the post lacks them. Leave them in: they are not published.",
  "removed-unclear":
    "Several passages have these words, some of them are taken out, and it cannot be told which is which. Leave them where they were.",
  "removed-moved": "What is taken out would leave the section that this sums up. Leave it there.",
  "removed-back":
    "What is taken out of these passages would stand elsewhere. Leave them as they were.",
  proposed:
    "Somebody proposed other words for these passages, and the post lacks them. Answer first.",
};

/** The answer of a corrected post. */
export async function answerCorrection(
  grant: Grant,
  result: Awaited<ReturnType<typeof correctTranscript>>,
): Promise<Response> {
  switch (result.outcome) {
    case "unreadable":
      return refuseSource(result.problem);
    case "uncorrectable": {
      const { problem } = result;
      const { passages, progress } = await readPassages(grant, result.passages);
      const now = { passage: passages[0] ?? null, passages, progress };
      const told = { field: `source.${problem}`, message: uncorrectable[problem], ...now };
      return refuse(problem === "changed-here" ? "stale" : "blocked", told);
    }
    default:
      return await answerWords(grant, result);
  }
}

/** The answer of a look at a corrected post. */
export function answerComparison(result: Compared): Response {
  switch (result.outcome) {
    case "compared":
      return Response.json(result.correction);
    case "unreadable":
      return refuseSource(result.problem);
    case "bad-input":
      return refuse("bad-input", { field: result.field });
    case "gone":
      return refuse("not-found");
  }
}

function refuseSource(problem: SourceProblem): Response {
  if (problem === "too-large") return refuse("too-large", { limit: LARGEST_POST });
  return refuse("bad-input", { field: `source.${problem}` });
}

const notYet: Record<NotYet["outcome"], string> = {
  decided:
    "Something was already decided, taken out or agreed to, and that holds for the text it was said about. The original stays as it is.",
  unwritten: "Some passages of this translation have no words yet. Write them first.",
};

/** The answer of a change of the original. */
export function answerOriginal(result: Awaited<ReturnType<typeof changeOriginal>>): Response {
  switch (result.outcome) {
    case "decided":
    case "unwritten":
      return refuse("blocked", { field: result.outcome, message: notYet[result.outcome] });
    default:
      return answerOutcome(result);
  }
}
