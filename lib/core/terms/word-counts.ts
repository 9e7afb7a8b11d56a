import { isCommonWord } from "./common-words";

/**
 * What the texts themselves tell about a part of a name: `will` written small again and again is a word
 * of that language; a single slip is not.
 */
export class WordCounts {
  readonly #counts = new Map<string, { small: number; capital: number }>();

  add(letters: string, language: string, size: "small" | "capital"): void {
    const key = `${language} ${letters}`;
    const counts = this.#counts.get(key) ?? { small: 0, capital: 0 };
    counts[size] += 1;
    this.#counts.set(key, counts);
  }

  isCommon(letters: string, language: string): boolean {
    if (isCommonWord(letters, language)) return true;
    const counts = this.#counts.get(`${language} ${letters}`);
    return counts !== undefined && counts.small >= 2 && counts.small * 5 >= counts.capital;
  }
}
