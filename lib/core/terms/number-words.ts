/** Numbers from 2 to 99 as they are written out, by language; one is also an article, and left out. */
const spelled: Record<string, () => [string, number][]> = {
  en: () =>
    tens("two three four five six seven eight nine", {
      to19: "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
      tens: "twenty thirty forty fifty sixty seventy eighty ninety",
      join: (ten, unit) => [
        `${ten}-${unit === "" ? "one" : unit}`,
        `${ten} ${unit === "" ? "one" : unit}`,
      ],
    }),
  de: () => [
    ...tens("zwei drei vier fünf sechs sieben acht neun", {
      to19: "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
      tens: "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
      join: (ten, unit) => [`${unit === "" ? "ein" : unit}und${ten}`],
    }),
  ],
  es: () => [
    ...tens("dos tres cuatro cinco seis siete ocho nueve", {
      to19: "diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve",
      tens: "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
      join: (ten, unit) => [`${ten} y ${unit === "" ? "uno" : unit}`],
    }),
    ...list(
      "veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve",
      21,
    ),
  ],
  fr: french,
  ko: () => [
    ...list("다섯 여섯 일곱 여덟 아홉", 5),
    ...tens("이 삼 사 오 육 칠 팔 구", {
      to19: "십 십일 십이 십삼 십사 십오 십육 십칠 십팔 십구",
      tens: "이십 삼십 사십 오십 육십 칠십 팔십 구십",
      join: (ten, unit) => [`${ten}${unit === "" ? "일" : unit}`],
    }).filter(([, value]) => (value > 19 && value % 10 === 0) || value > 20),
  ],
  ar: () => [
    ...list("ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة", 3),
    ...list("ثلاث أربع خمس ست سبع ثماني تسع عشر", 3),
    ...list("عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون", 20, 10),
    ...list("عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين", 20, 10),
  ],
};

function list(words: string, from: number, step = 1): [string, number][] {
  return words.split(" ").map((word, index) => [word, from + index * step]);
}

type Rest = { to19: string; tens: string; join: (ten: string, unit: string) => string[] };

/** A regular system: units, ten to nineteen, tens, and tens joined with units ("" is one). */
function tens(units: string, { to19, tens: all, join }: Rest): [string, number][] {
  const joined = all
    .split(" ")
    .flatMap((ten, index): [string, number][] =>
      ["", ...units.split(" ")].flatMap((unit, at) =>
        join(ten, unit).map((word): [string, number] => [word, (index + 2) * 10 + at + 1]),
      ),
    );
  return [...list(units, 2), ...list(to19, 10), ...list(all, 20, 10), ...joined];
}

function french(): [string, number][] {
  const units = "un deux trois quatre cinq six sept huit neuf".split(" ");
  const to19 = "dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(" ");
  const upTo9 = ["", ...units];
  const bases: [string, number, string[]][] = [
    ["vingt", 20, upTo9],
    ["trente", 30, upTo9],
    ["quarante", 40, upTo9],
    ["cinquante", 50, upTo9],
    ["soixante", 60, [...upTo9, ...to19]],
    ["quatre-vingt", 80, [...upTo9, ...to19]],
  ];
  const joined = bases.flatMap(([base, value, rests]) =>
    rests.map((rest, at): [string, number] => {
      if (rest === "") return [base, value];
      const and = value < 80 && (rest === "un" || rest === "onze");
      return [and ? `${base} et ${rest}` : `${base}-${rest}`, value + at];
    }),
  );
  const plain = [...list(units.slice(1).join(" "), 2), ...list(to19.join(" "), 10)];
  return [...plain, ...joined, ["quatre-vingts", 80]];
}

const known = new Map<string, { values: Map<string, number>; pattern: RegExp } | null>();

/** The written numbers of a language (without region), and a pattern that finds them, longest first. */
export function numberWordsOf(language: string) {
  const found = known.get(language);
  if (found !== undefined) return found;
  const values = new Map(spelled[language]?.() ?? []);
  const words = [...values.keys()].sort((one, other) => other.length - one.length);
  const edge = language === "ko" ? ["(?<!\\p{L})", ""] : ["(?<!\\p{L})", "(?!\\p{L})"];
  const proclitic = language === "ar" ? "و?" : "";
  const pattern = new RegExp(`${edge[0]}${proclitic}(${words.join("|")})${edge[1]}`, "giu");
  const made = words.length > 0 ? { values, pattern } : null;
  known.set(language, made);
  return made;
}
