import { countWords } from "../words/count-words";
import type { Effect, Left, Remains } from "./effect";
import { isTouched, type SpokenTurn, staying } from "./spoken";

/** A section of fewer words says nothing by what is missing. */
const FEWEST = 40;
/** This share of a section's words, and it may read differently. */
const MUCH = 0.4;
/** So many words, or two turns, make a voice of a section. */
const VOICE = 20;

/** Sections that may read differently: nothing of somebody in them is left, or much is out. */
export function changedSections({ left }: Remains, turns: SpokenTurn[]): Effect[] {
  const sections = new Map<number | null, SpokenTurn[]>();
  for (const turn of turns) {
    sections.set(turn.section, [...(sections.get(turn.section) ?? []), turn]);
  }
  return [...sections].flatMap(([section, inside]): Effect[] => {
    const parts = inside.flatMap((turn) => turn.parts);
    const rule = ruleOf(inside, parts);
    const heading = left.find(
      ({ passage, out }) => passage.kind === "heading" && passage.section === section && !out,
    );
    const place = (section === null ? null : heading) ?? parts.find(({ out }) => !out);
    if (!rule || !place) return [];
    const because = parts.filter(isTouched).map(({ passage }) => passage.key);
    return [{ rule, passage: place.passage.key, because }];
  });
}

function ruleOf(turns: SpokenTurn[], parts: Left[]): Effect["rule"] | null {
  if (parts.every(({ out }) => out)) return null;
  if (goneVoices(turns).length > 0) return "voice-gone";
  const words = countWords(parts.map(({ text }) => text).join(" "));
  const kept = countWords(parts.map(staying).join(" "));
  return words >= FEWEST && kept <= words * (1 - MUCH) ? "much-gone" : null;
}

/** Speakers who said something in these turns, and of whom nothing is left. */
function goneVoices(turns: SpokenTurn[]): (number | null)[] {
  const speakers = [...new Set(turns.map(({ speaker }) => speaker))];
  return speakers.filter((one) => {
    const theirs = turns.filter(({ speaker }) => speaker === one);
    const parts = theirs.flatMap((turn) => turn.parts);
    const words = countWords(parts.map(({ text }) => text).join(" "));
    return parts.every(({ out }) => out) && (theirs.length > 1 || words >= VOICE);
  });
}
