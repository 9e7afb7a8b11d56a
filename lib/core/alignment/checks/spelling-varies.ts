import { type Check, type Comparison, checked } from "./check";

/** A spelling counts as usual from so many places on. */
const often = 3;
const joint = "[-‐‑ ·・]?";

/**
 * A name of several parts that the translation joins otherwise here than it usually does: with a blank for
 * its hyphen, with a hyphen for nothing, with `ß` for `ss`. One finding a spelling, at its first place.
 */
export function spellingsVary(comparison: Comparison): Check[] {
  return joinedNames(comparison).flatMap((name) => {
    const pattern = new RegExp(`${edge(name)}${[...name].map(letter).join("")}`, "gu");
    const places = [...comparison.passages.values()].flatMap((reading) =>
      [...reading.text.matchAll(pattern)].map(({ 0: written }) => ({ reading, written })),
    );
    const counts = new Map<string, number>();
    for (const { written } of places) counts.set(written, (counts.get(written) ?? 0) + 1);
    const [usual, ...others] = [...counts].sort((a, b) => b[1] - a[1]);
    if (!usual || usual[1] < often) return [];
    return others.flatMap(([written]) => {
      const reading = places.find((place) => place.written === written)?.reading;
      return reading ? [checked("name-varies", [], [reading], `${usual[0]} / ${written}`)] : [];
    });
  });
}

/** Names with a hyphen, and names of another script that go with one; the longest of those in each other. */
function joinedNames({ names, passages }: Comparison): string[] {
  const hyphened = /\p{Lu}[\p{L}\p{M}]+(?:-\p{Lu}[\p{L}\p{M}]+)+/gu;
  const counts = new Map<string, number>();
  for (const { text } of passages.values())
    for (const [name] of text.matchAll(hyphened)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const latin = [...counts].filter(([, count]) => count >= often).map(([name]) => name);
  const others = names
    .map(({ whole }) => whole)
    .filter((whole) => whole.length > 3 && !/\p{Script=Latin}|\p{Script=Arabic}/u.test(whole));
  const all = [...new Set([...latin, ...others])];
  return all.filter((name) => !all.some((other) => other !== name && other.includes(name)));
}

/** Latin names begin a word; others may stand anywhere. */
function edge(name: string): string {
  return /\p{Script=Latin}/u.test(name) ? "(?<!\\p{L})" : "";
}

/** One letter and what may stand behind it. */
function letter(sign: string, place: number, all: string[]): string {
  if (/[-‐‑]/.test(sign)) return "";
  if (sign === "s" && all[place + 1] === "s") return `(?:ß|s(?=s))${joint}`;
  if (sign === "s" && all[place - 1] === "s") return "(?:(?<=ß)|s)";
  return place === all.length - 1 ? sign : sign + joint;
}
