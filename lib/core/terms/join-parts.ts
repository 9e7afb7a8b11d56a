import type { Candidate } from "./candidate";

const between = /^(?:\s{1,2}|\s\p{Lu}\.?\s|[-‐‑·・･•‧∙])$/u;

/**
 * Parts of one name in a row are one mention: with a middle name or initial between them, the last name
 * in front, or a letter wrong in one. What counts only beside another part counts so.
 */
export function joinParts(text: string, candidates: Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const last = joined.at(-1);
    if (last && isSameName(text, last, candidate)) {
      const letters = last.letters + candidate.letters;
      const whole = { ...last, end: candidate.end, letters };
      joined[joined.length - 1] = { ...whole, how: "respelled", standing: "sure", loose: false };
    } else joined.push(candidate);
  }
  return joined.filter(({ standing }) => standing !== "beside");
}

function isSameName(text: string, one: Candidate, other: Candidate): boolean {
  const parts = (one.part !== null || one.loose) && (other.part !== null || other.loose);
  if (!parts || one.term !== other.term || one.letters === other.letters) return false;
  const gap = text.slice(one.end, other.start);
  return between.test(gap) || (gap === ", " && one.part === "last" && other.part === "first");
}
