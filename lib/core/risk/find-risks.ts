import { endsWithQuestion } from "../post/findings/answer-words";
import type { Mention, Text } from "../terms/term";
import { countWords } from "../words/count-words";
import type { Risk, RiskKind } from "./risk";
import { matchersOf } from "./word-lists";

/** Below this much nobody is asked to stop: a friend, a date, a hint of a sum. */
const ENOUGH = 3;

/** A second reason is told from this weight on. */
const REASON = 2;

/** A short question says less than its answer. */
const ASKED = 0.7;

/** What is known besides the words: who and what is named, and what sounds like something taken out. */
export type Around = { people: Mention[]; firms: Mention[]; near: ReadonlySet<string> };

const alone: Around = { people: [], firms: [], near: new Set() };

/**
 * Passages most people want to think about before they are published, the riskiest first. Suggests and
 * decides nothing: a passage that is not in it may hold anything. Takes time linear in the texts.
 */
export function findRisks(texts: Text[], around: Around = alone): Risk[] {
  const people = new Set(around.people.map(({ passage }) => passage));
  const firms = new Set(around.firms.map(({ passage }) => passage));
  const risks = texts.map((text) => {
    const found = weigh(text);
    if (people.has(text.passage)) raise(found, "people", 1.5);
    if (firms.has(text.passage)) raise(found, "employer", 1);
    if (around.near.has(text.passage)) raise(found, "near", 5);
    return riskOf(text, found);
  });
  return risks.filter(({ score }) => score >= ENOUGH).sort((a, b) => b.score - a.score);
}

/** Per kind the heaviest word, and half of each other one that says something else. */
function weigh({ text, language }: Text): Map<RiskKind, number> {
  const found = new Map<RiskKind, number>();
  for (const { kind, weight, pattern } of matchersOf(language)) {
    const words = new Set(Array.from(text.matchAll(pattern), ([word]) => word.toLowerCase()));
    if (words.size === 0) continue;
    raise(found, kind, weight + Math.min(2, (words.size - 1) * 0.5));
  }
  return found;
}

function raise(found: Map<RiskKind, number>, kind: RiskKind, weight: number): void {
  const before = found.get(kind) ?? 0;
  found.set(kind, Math.max(before, weight) + Math.min(before, weight) / 2);
}

/** Each further kind counts half: a friend's illness is more than a friend and more than an illness. */
function riskOf({ passage, text }: Text, found: Map<RiskKind, number>): Risk {
  const ordered = [...found].sort(([, one], [, other]) => other - one);
  const sum = ordered.reduce((before, [, weight], at) => before + weight / (at === 0 ? 1 : 2), 0);
  const score = isBareQuestion(text) ? sum * ASKED : sum;
  const reasons = ordered
    .filter(([, weight], at) => at === 0 || weight >= REASON)
    .slice(0, 3)
    .map(([kind]) => kind);
  return { passage, score, reasons };
}

function isBareQuestion(text: string): boolean {
  return endsWithQuestion(text) && countWords(text) < 30;
}
