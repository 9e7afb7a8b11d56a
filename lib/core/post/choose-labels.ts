import type { Label, LabelStyle } from "./speaker-label";

/** Whether a label is a speaker's, and how most of them are written. */
export type Voices = { speaks: (label: Label) => boolean; style: LabelStyle | null };

const asides =
  /^(?:notes?|nb|p\.?s|update|updated|edit|sources?|tip|warning|example|disclaimer|credits?|photos?|video|audio|links?|https?|remarque|mise à jour|exemple|hinweis|quelle|注|注意|注释|简介|編集)$/i;

type Counts = Map<string, number>;

/**
 * Which labels of a post are speakers. Bold and italic ones count when they come back or when most
 * paragraphs have one; plain `Name: …` also wants a second voice, since any sentence may start so.
 */
export function chooseLabels(labels: Label[], paragraphs: number): Voices {
  const counted = countLabels(labels.filter(({ name }) => !asides.test(name)));
  const strong = chooseStrong(counted.strong, paragraphs);
  const timed = total(counted.timed) >= 2 ? counted.timed : new Map<string, number>();
  const plain = strong.size > 0 ? new Set<string>() : choosePlain(counted.plain, paragraphs);
  const named = strong.size > 0 ? new Set<string>() : chooseNamed(counted.named);
  const known = new Set([...strong, ...plain, ...named, ...timed.keys()]);
  const speaks = ({ name, style }: Label) =>
    known.has(name) && (style !== "named" || named.has(name) || counted.named.has(name));
  return { speaks, style: mainStyle({ strong, plain, named, timed }) };
}

function countLabels(labels: Label[]): Record<LabelStyle, Counts> {
  const counted = { strong: new Map(), named: new Map(), plain: new Map(), timed: new Map() };
  for (const { name, style } of labels) {
    const counts: Counts = counted[style];
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counted;
}

function chooseStrong(counts: Counts, paragraphs: number): Set<string> {
  const sum = total(counts);
  const most = sum >= 2 && sum * 2 >= paragraphs;
  const often = new Set(keysOf(counts, 2));
  if (!most && often.size === 0) return often;
  const rest = keysOf(counts, 1).filter((name) => (most ? isShort(name) : isInitial(name)));
  return new Set([...often, ...rest]);
}

function choosePlain(counts: Counts, paragraphs: number): Set<string> {
  const often = keysOf(counts, 2);
  const sum = total(counts);
  const most = sum >= 2 && counts.size >= 2 && sum * 2 >= paragraphs;
  if (most)
    return new Set(keysOf(counts, 1).filter((name) => counts.get(name) !== 1 || isShort(name)));
  if (often.length < 2) return new Set();
  return new Set([...often, ...keysOf(counts, 1).filter(isInitial)]);
}

function chooseNamed(counts: Counts): Set<string> {
  const often = keysOf(counts, 2);
  return new Set(often.length >= 2 && total(counts) >= 4 ? often : []);
}

function mainStyle(chosen: Record<LabelStyle, { size: number }>): LabelStyle | null {
  const order: LabelStyle[] = ["strong", "plain", "named", "timed"];
  return order.find((style) => chosen[style].size > 0) ?? null;
}

function keysOf(counts: Counts, least: number): string[] {
  return [...counts].filter(([, count]) => count >= least).map(([name]) => name);
}

function total(counts: Counts): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** `A`, `Q`, `NVK`. */
function isInitial(name: string): boolean {
  return /^(?:\p{Lu}{1,4}|\p{Lo}{1,2})$/u.test(name);
}

function isShort(name: string): boolean {
  const words = name.split(" ");
  return words.length <= 4 && words.every((word) => /^(?:\p{Lu}|\d|\p{Lo}{1,4}$)/u.test(word));
}
