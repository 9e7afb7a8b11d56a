import "server-only";
import type { Attribution } from "@/lib/core/attribution/attribution";
import { attributionsOf } from "@/lib/core/attribution/attributions-of";
import { sha256 } from "./act";
import type { DismissalRow } from "./dismissals";
import { type PassageState, statesOf } from "./passage-state";
import type { ReviewRows } from "./review";

/** A place where words may stand under the wrong name. */
export type VoicePlace = Attribution & {
  /** Another one once these words, or whose they are said to be, change; no words are in it. */
  mark: string;
  /** Who said that it is right so; null while nobody did. */
  dismissal: DismissalRow | null;
};

/**
 * Places of an original, as it reads now, where words may stand under the wrong name, in order of reading;
 * those that somebody called right, too. None for a translation: who speaks there is compared with its original.
 */
export function voicesOf(rows: ReviewRows): VoicePlace[] {
  if (rows.original) return [];
  const states = new Map([...statesOf(rows).values()].map((one) => [one.passage.key, one]));
  const { language, dismissals } = rows.transcript;
  const wordsOf = ({ key }: { key: string }) => {
    const state = states.get(key);
    return !state || state.look ? null : state.text;
  };
  return attributionsOf(rows.post, language, wordsOf).map((place) => {
    const read = [...place.first, ...place.second].map((key) => wordsAt(states.get(key)));
    const mark = sha256(JSON.stringify(["voice", rows.post.speakers[place.speaker]?.label, read]));
    const dismissal = dismissals.find((row) => row.mark === mark) ?? null;
    return { ...place, mark, dismissal };
  });
}

function wordsAt(state: PassageState | undefined): string[] {
  return state ? [state.id, state.revision.id] : [];
}
