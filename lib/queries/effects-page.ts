import "server-only";
import type { EffectView } from "@/lib/core/integrity/views";
import { excerpt } from "@/lib/core/words/excerpt";
import { visibleText } from "@/lib/core/words/visible-text";
import { effectsIn, type NotedEffect } from "@/lib/db/effects";
import { type PassageState, statesOf } from "@/lib/db/passage-state";
import { loadTranscript, type ReviewRows } from "@/lib/db/review";
import type { Grant } from "@/lib/policy/grant";
import { interviewView } from "./publish/interview-view";

export type EffectsView = ReturnType<typeof interviewView> & {
  transcriptId: string;
  original: boolean;
  effects: EffectView[];
  canDismiss: boolean;
};

/** What the removals did to the rest, of the original or of the transcript in a language; null without such a one. */
export async function readEffectsPage(
  grant: Grant<"removed.read">,
  language: string | null,
): Promise<EffectsView | null> {
  const rows = await loadTranscript(grant, language === null ? { original: true } : { language });
  if (!rows) return null;
  return {
    ...interviewView(grant, rows),
    transcriptId: rows.transcript.id,
    original: rows.transcript.original,
    effects: effectViews(rows),
    canDismiss: grant.also("difference.dismiss"),
  };
}

/** The same of one transcript, by its id. */
export async function readEffects(
  grant: Grant<"removed.read">,
  transcriptId: string,
): Promise<EffectView[] | null> {
  const rows = await loadTranscript(grant, { id: transcriptId });
  return rows && effectViews(rows);
}

function effectViews(rows: ReviewRows): EffectView[] {
  const states = [...statesOf(rows).values()];
  const at = new Map(states.map(({ passage }, index) => [passage.key, index]));
  const refOf = (key: string) => {
    const index = at.get(key) ?? -1;
    const state = states[index];
    return state ? [{ id: state.id, anchor: key, number: index + 1 }] : [];
  };
  return effectsIn(rows).flatMap((effect) => {
    const state = states[at.get(effect.passage) ?? -1];
    const [passage] = refOf(effect.passage);
    if (!state || !passage) return [];
    const { rule, mark, because } = effect;
    return [
      {
        ...{ rule, mark, passage },
        speaker: speakerOf(rows, state),
        quote: excerpt(visibleText(state.text, state.cuts), null, 110),
        because: because.flatMap(refOf),
        dismissed: dismissedOf(rows, effect),
      },
    ];
  });
}

function speakerOf({ post }: ReviewRows, { passage }: PassageState): string | null {
  const speaker = post.speakers[passage.speaker ?? -1];
  return speaker ? (speaker.name ?? speaker.label) : null;
}

function dismissedOf({ participants }: ReviewRows, { dismissal }: NotedEffect) {
  if (!dismissal) return null;
  const { id, note, participantId, createdAt } = dismissal;
  const byName = participants.find((person) => person.id === participantId)?.name ?? "";
  return { id, note, byName, at: createdAt.toISOString() };
}
