import "server-only";
import type { FindingView } from "@/lib/core/finding/finding-view";
import { listFindings } from "@/lib/db/findings";
import { loadReview } from "@/lib/db/review";
import type { Grant } from "@/lib/policy/grant";
import { findingViews } from "./findings/finding-views";
import { interviewView } from "./publish/interview-view";

export type FindingsView = ReturnType<typeof interviewView> & {
  canDismiss: boolean;
  transcriptId: string;
  canCorrect: boolean;
  findings: FindingView[];
};

/** What looked wrong at import, with what has been said about it since. */
export async function readFindingsPage(grant: Grant<"finding.read">): Promise<FindingsView> {
  const rows = await loadReview(grant);
  return {
    ...interviewView(grant, rows),
    canDismiss: grant.also("finding.dismiss"),
    transcriptId: rows.transcript.id,
    canCorrect: grant.also("passage.edit"),
    findings: findingViews(rows, await listFindings(grant)),
  };
}
