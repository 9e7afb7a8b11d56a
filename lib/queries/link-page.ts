import "server-only";
import { directionOf } from "@/lib/core/translation/direction";
import type { LinkedView, LinkPageView } from "@/lib/core/translation/link-page";
import { linkRows } from "@/lib/core/translation/link-rows";
import { saidBy } from "@/lib/db/follow-original";
import { type PassageState, shownText, statesOf } from "@/lib/db/passage-state";
import { loadTranscript } from "@/lib/db/review";
import type { Grant } from "@/lib/policy/grant";
import { interviewView } from "./publish/interview-view";

/**
 * A translation beside the original, row by row, as both sides see them. Null when the interview has no
 * such translation.
 */
export async function readLinkPage(
  grant: Grant<"removed.read">,
  transcriptId: string,
): Promise<LinkPageView | null> {
  const rows = await loadTranscript(grant, { id: transcriptId });
  if (!rows?.original) return null;
  const { interviewId, title, role } = interviewView(grant, rows.original);
  const { language } = rows.transcript;
  const first = rows.original.transcript.language;
  const originals = statesOf(rows.original);
  const linked = [...statesOf(rows).values()].map((state) => linkedView(state, originals));
  return {
    ...{ interviewId, transcriptId, title, role, language },
    direction: directionOf(language),
    original: { language: first, direction: directionOf(first) },
    corrects: grant.also("alignment.change"),
    rows: linkRows([...originals.keys()], linked),
    originals: Object.fromEntries([...originals].map(([id, state]) => [id, excerpt(state)])),
    passages: Object.fromEntries(linked.map((view) => [view.id, view])),
  };
}

function excerpt(state: PassageState) {
  const { id, passage, look } = state;
  return { id, anchor: passage.key, text: shownText(state), out: look !== null };
}

function linkedView(state: PassageState, originals: ReadonlyMap<string, PassageState>): LinkedView {
  return {
    ...excerpt(state),
    originals: saidBy(state, originals).map(({ id }) => id),
    standing: state.standing,
    set: state.rows.originals.some(({ setBy }) => setBy !== null),
  };
}
