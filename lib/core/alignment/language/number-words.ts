import { foldWord } from "./fold-word";

/** Number words by value, a row a value. */
const tables: Record<string, string> = {
  en: `0 zero|1 one|2 two|3 three|4 four|5 five|6 six|7 seven|8 eight|9 nine|10 ten|11 eleven|12 twelve dozen
    |13 thirteen|14 fourteen|15 fifteen|16 sixteen|17 seventeen|18 eighteen|19 nineteen|20 twenty|30 thirty
    |40 forty|50 fifty|60 sixty|70 seventy|80 eighty|90 ninety|100 hundred|1000 thousand|1000000 million millions|1000000000 billion billions`,
  fr: `0 zéro|1 un une|2 deux|3 trois|4 quatre|5 cinq|6 six|7 sept|8 huit|9 neuf|10 dix|11 onze|12 douze
    |13 treize|14 quatorze|15 quinze|16 seize|20 vingt vingts|30 trente|40 quarante|50 cinquante|60 soixante
    |70 septante|80 huitante octante|90 nonante|100 cent cents|1000 mille|1000000 million millions
    |1000000000 milliard milliards|12 douzaine|15 quinzaine|20 vingtaine|100 centaine`,
  de: `0 null|1 ein eins eine einem einen|2 zwei|3 drei|4 vier|5 fünf|6 sechs|7 sieben|8 acht|9 neun|10 zehn|11 elf
    |12 zwölf dutzend|13 dreizehn|14 vierzehn|15 fünfzehn|16 sechzehn|17 siebzehn|18 achtzehn|19 neunzehn
    |20 zwanzig|30 dreißig|40 vierzig|50 fünfzig|60 sechzig|70 siebzig|80 achtzig|90 neunzig|100 hundert
    |1000 tausend|1000000 million millionen|1000000000 milliarde milliarden`,
  es: `0 cero|1 un uno una|2 dos|3 tres|4 cuatro|5 cinco|6 seis|7 siete|8 ocho|9 nueve|10 diez|11 once|12 doce docena
    |13 trece|14 catorce|15 quince|16 dieciséis|17 diecisiete|18 dieciocho|19 diecinueve|20 veinte|21 veintiuno
    veintiún veintiuna|22 veintidós|23 veintitrés|24 veinticuatro|25 veinticinco|26 veintiséis|27 veintisiete
    |28 veintiocho|29 veintinueve|30 treinta|40 cuarenta|50 cincuenta|60 sesenta|70 setenta|80 ochenta
    |90 noventa|100 cien ciento|200 doscientos doscientas|300 trescientos trescientas
    |400 cuatrocientos cuatrocientas|500 quinientos quinientas|600 seiscientos seiscientas
    |700 setecientos setecientas|800 ochocientos ochocientas|900 novecientos novecientas|1000 mil miles
    |1000000 millón millones`,
  ar: `0 صفر|1 واحد واحدة أحد إحدى|2 اثنا اثني اثنتا اثنتي اثنان اثنين اثنتان اثنتين|3 ثلاثة ثلاث|4 أربعة أربع|5 خمسة خمس|6 ستة ست|7 سبعة سبع
    |8 ثمانية ثماني ثمان|9 تسعة تسع|10 عشرة عشر|20 عشرون عشرين|30 ثلاثون ثلاثين|40 أربعون أربعين
    |50 خمسون خمسين|60 ستون ستين|70 سبعون سبعين|80 ثمانون ثمانين|90 تسعون تسعين|100 مئة مائة مئات
    |200 مئتان مئتين مائتان مائتين|300 ثلاثمئة ثلاثمائة|400 أربعمئة أربعمائة|500 خمسمئة خمسمائة|600 ستمئة ستمائة
    |700 سبعمئة سبعمائة|800 ثمانمئة ثمانمائة|900 تسعمئة تسعمائة|1000 ألف آلاف ألفا|2000 ألفان ألفين
    |1000000 مليون ملايين|1000000000 مليار مليارات`,
  ko: `1 하나 한|2 둘 두|3 셋 세|4 넷 네|5 다섯|6 여섯|7 일곱|8 여덟|9 아홉|10 열|20 스물 스무|30 서른|40 마흔
    |50 쉰|60 예순|70 일흔|80 여든|90 아흔|1 일|2 이|3 삼|4 사|5 오|6 육|7 칠|8 팔|9 구|10 십|100 백|1000 천`,
};

/** Values of the number words of a language, by folded word; empty when it has none here. */
export function numberWordsOf(language: string): Map<string, number> {
  const found = known.get(language) ?? readTable(tables[language] ?? "");
  known.set(language, found);
  return found;
}

const known = new Map<string, Map<string, number>>();

function readTable(table: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const row of table.split("|")) {
    const [value, ...words] = row.trim().split(/\s+/);
    for (const word of words) found.set(foldWord(word), Number(value));
  }
  return found;
}

/** The parts of a compound such as `vierhundertzwölf`; null when a part is no number, if it must be whole. */
export function compoundParts(
  word: string,
  words: Map<string, number>,
  whole: boolean,
): number[] | null {
  const parts: number[] = [];
  let rest = word;
  while (rest !== "") {
    const part = longestStart(rest, words);
    if (part === "" && whole) return null;
    if (part === "") break;
    const value = words.get(part);
    if (value !== undefined) parts.push(value);
    rest = rest.slice(part.length);
  }
  return parts.length > 0 ? parts : null;
}

function longestStart(text: string, words: Map<string, number>): string {
  for (let length = Math.min(text.length, 10); length > 0; length -= 1) {
    const start = text.slice(0, length);
    if (words.has(start)) return start;
  }
  return text.startsWith("und") ? "und" : "";
}
