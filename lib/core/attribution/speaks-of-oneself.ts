/** Words by which people speak of themselves, in the nine languages; parts of other words do not count. */
const spaced = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${[
    "i|i['’](?:m|ve|d|ll)|me|my|mine|myself",
    "je|j['’]\\p{L}+|moi|mon|ma|mes|m['’]\\p{L}+",
    "ich|mir|mich|mein\\p{L}*",
    "yo|mí|mi|mis|conmigo",
    "أنا|لي|عندي|إنني|إني|بنفسي",
  ].join("|")})(?![\\p{L}\\p{M}])`,
  "iu",
);
const dense = /我|私|僕|俺|저는|제가|저도|저를|저의|나는|내가|나도|나를/u;

/** Whether a sentence speaks of who says it. A missing pronoun (Spanish, Japanese, Korean) is not found. */
export function speaksOfOneself(sentence: string): boolean {
  return spaced.test(sentence) || dense.test(sentence);
}
