import "server-only";
import { directionOf } from "@/lib/core/translation/direction";
import { statesOf } from "@/lib/db/passage-state";
import type { ReviewRows } from "@/lib/db/review";
import type { Grant } from "@/lib/policy/grant";

/** What every page of an interview says about it: title, language, who looks. */
export function interviewView(grant: Grant, rows: ReviewRows) {
  const language = rows.transcript.language;
  const title = [...statesOf(rows).values()].find(({ passage }) => passage.kind === "title");
  const names = rows.participants
    .filter(({ role, removedAt }) => role === "interviewee" && !removedAt)
    .map(({ name }) => name);
  return {
    interviewId: grant.interviewId,
    title: title?.text || names.join(", "),
    viewerName: grant.name,
    role: grant.role,
    stage: rows.interview.stage,
    language,
    direction: directionOf(language),
  };
}
