/** How words could stand in bytes: each way gives the bytes to look for. */
export const encodings: Record<string, (word: string) => Buffer[]> = {
  "UTF-8": (word) => [Buffer.from(word)],
  "upper case": (word) => [Buffer.from(word.toUpperCase())],
  decomposed: (word) => [Buffer.from(word.normalize("NFD"))],
  "Latin-1": (word) => [Buffer.from(word, "latin1")],
  "UTF-16": (word) => [Buffer.from(word, "utf16le")],
  percent: (word) => inCases(encodeURIComponent(word)),
  entities: (word) => [
    ...mapLetters(word, (code) => `&#${code};`),
    ...mapLetters(word, (code) => `&#x${code.toString(16)};`),
  ],
  "JSON escapes": (word) => mapLetters(word, (code) => `\\u${code.toString(16).padStart(4, "0")}`),
  base64: (word) => [0, 1, 2].map((before) => base64Of(word, before)),
  hex: (word) => inCases(Buffer.from(word).toString("hex")),
  "quoted-printable": (word) => inCases(encodeURIComponent(word).replaceAll("%", "=")),
  reversed: (word) => [Buffer.from([...word].reverse().join(""))],
};

/** Encodings in which one of the words stands in these bytes, with the word. */
export function findWords(bytes: Buffer, words: string[]): { word: string; encoding: string }[] {
  return words.flatMap((word) =>
    Object.entries(encodings).flatMap(([encoding, needles]) =>
      needles(word).some((needle) => bytes.includes(needle)) ? [{ word, encoding }] : [],
    ),
  );
}

/** Only the letters outside ASCII coded, as programs do, and every letter coded. */
function mapLetters(word: string, code: (letter: number) => string): Buffer[] {
  const coded = (only: RegExp) => word.replace(only, (letter) => code(letter.codePointAt(0) ?? 0));
  const plain = coded(/[^\p{ASCII}]/gu);
  return plain === word ? [coded(/./gu)].map(bytesOf) : [coded(/./gu), plain].map(bytesOf);
}

function inCases(text: string): Buffer[] {
  const lower = text.replace(/[%=]?[0-9A-F]{2}/g, (code) => code.toLowerCase());
  return [text, lower].map(bytesOf);
}

function bytesOf(text: string): Buffer {
  return Buffer.from(text);
}

/** What of the coded word does not depend on its neighbours, when so many bytes stand before it. */
function base64Of(word: string, before: number): Buffer {
  const padded = Buffer.concat([Buffer.alloc(before), Buffer.from(word)]);
  const whole = padded.length - (padded.length % 3);
  const coded = padded.subarray(0, whole).toString("base64");
  return Buffer.from(coded.slice(before === 0 ? 0 : 4));
}
