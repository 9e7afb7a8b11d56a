import "server-only";
import type { Beside, SpokenPassage, SpokenTurn, VoiceView } from "@/lib/core/attribution/views";
import { sentencesIn } from "@/lib/core/words/sentences-in";
import { visibleText } from "@/lib/core/words/visible-text";
import { type PassageState, statesOf } from "@/lib/db/passage-state";
import type { ReviewRows } from "@/lib/db/review";
import type { VoicePlace } from "@/lib/db/voices";
import type { Grant } from "@/lib/policy/grant";

/** So many letters of what stands beside a place are shown. */
const BESIDE = 260;

/** Places with the words they are about and what stands beside them. */
export function voiceViews(grant: Grant, rows: ReviewRows, places: VoicePlace[]): VoiceView[] {
  const spoken = [...statesOf(rows).values()].filter(({ passage }) => passage.turn !== null);
  const at = new Map(spoken.map(({ passage }, index) => [passage.key, index]));
  const nameOf = (speaker: number | null) => {
    const { label = "", name = null } = rows.post.speakers[speaker ?? -1] ?? {};
    return name ?? label;
  };
  const { language } = rows.transcript;
  const turnOf = (keys: string[]): SpokenTurn => {
    const states = keys.flatMap((key) => spoken[at.get(key) ?? -1] ?? []);
    return {
      name: nameOf(states[0]?.passage.speaker ?? null),
      passages: states.map((state) => spokenPassage(state, language)),
    };
  };
  const besideOf = (index: number, end: "head" | "tail"): Beside | null => {
    const state = spoken[index];
    if (!state) return null;
    return { name: nameOf(state.passage.speaker), words: besideWords(state, language, end) };
  };
  return places.map((place) => ({
    mark: place.mark,
    reasons: place.reasons,
    before: besideOf((at.get(place.first[0] ?? "") ?? 0) - 1, "tail"),
    first: turnOf(place.first),
    second: turnOf(place.second),
    after: besideOf((at.get(place.second.at(-1) ?? "") ?? -2) + 1, "head"),
    others: place.others.map((speaker) => ({
      label: rows.post.speakers[speaker]?.label ?? "",
      name: nameOf(speaker),
    })),
    guess: guessOf(place, (key) => spoken[at.get(key) ?? -1]?.id),
    proposed: proposedOf(
      { grant, rows },
      [...place.first, ...place.second].flatMap((key) => spoken[at.get(key) ?? -1] ?? []),
    ),
    dismissed: dismissedOf(rows, place),
  }));
}

function spokenPassage(state: PassageState, language: string): SpokenPassage {
  const { id, passage, revision, text } = state;
  const cuts = state.cuts.map(({ start, end }) => ({ start, end }));
  const begins = sentencesIn(text, language)
    .filter(({ segment }) => segment.trim() !== "")
    .map(({ index, segment }) => index + (segment.length - segment.trimStart().length));
  return { id, anchor: passage.key, revisionId: revision.id, text, cuts, begins };
}

/** Whole sentences of what is left of a passage: its last ones before a place, its first ones behind. */
function besideWords(state: PassageState, language: string, end: "head" | "tail"): string {
  if (state.look) return "";
  const sentences = sentencesIn(visibleText(state.text, state.cuts), language);
  const ordered = end === "head" ? sentences : sentences.toReversed();
  const taken: string[] = [];
  for (const { segment } of ordered) {
    const long = taken.reduce((sum, one) => sum + one.length, segment.length) > BESIDE;
    if (long && taken.length > 0) break;
    taken.push(segment);
  }
  const words = (end === "head" ? taken : taken.toReversed()).join("").trim();
  if (words.length <= 2 * BESIDE) return words;
  const letters = Array.from(words);
  return end === "head"
    ? `${letters.slice(0, BESIDE).join("")}…`
    : `…${letters.slice(-BESIDE).join("")}`;
}

function guessOf(
  { guess }: VoicePlace,
  idOf: (key: string) => string | undefined,
): VoiceView["guess"] {
  const passage = guess && idOf(guess.passage);
  return passage ? { passage, at: guess.at } : null;
}

/** Who proposed to give or split words of a place. */
function proposedOf(
  { grant, rows }: { grant: Grant; rows: ReviewRows },
  states: PassageState[],
): VoiceView["proposed"] {
  const row = states
    .flatMap((state) => state.rows.suggestions)
    .find(({ type }) => type === "speaker" || type === "split");
  const person = row && rows.participants.find(({ id }) => id === row.participantId);
  return person ? { byName: person.name, mine: person.id === grant.participantId } : null;
}

function dismissedOf({ participants }: ReviewRows, { dismissal }: VoicePlace) {
  if (!dismissal) return null;
  const { id, participantId, createdAt } = dismissal;
  const byName = participants.find((person) => person.id === participantId)?.name ?? "";
  return { id, byName, at: createdAt.toISOString() };
}
