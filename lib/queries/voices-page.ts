import "server-only";
import type { VoicePowers, VoiceView } from "@/lib/core/attribution/views";
import { loadReview } from "@/lib/db/review";
import { voicesOf } from "@/lib/db/voices";
import type { Grant } from "@/lib/policy/grant";
import { interviewView } from "./publish/interview-view";
import { voiceViews } from "./voices/voice-views";

export type VoicesView = ReturnType<typeof interviewView> & {
  transcriptId: string;
  places: VoiceView[];
  powers: VoicePowers;
};

/** The places of the original where words may stand under the wrong name, for both sides. */
export async function readVoicesPage(grant: Grant<"removed.read">): Promise<VoicesView> {
  const rows = await loadReview(grant);
  return {
    ...interviewView(grant, rows),
    transcriptId: rows.transcript.id,
    places: voiceViews(grant, rows, voicesOf(rows)),
    powers: {
      apply: grant.also("passage.edit"),
      suggest: grant.also("passage.suggest"),
      dismiss: grant.also("difference.dismiss"),
    },
  };
}
