/** Forms of address in the nine languages. They show that a name follows or came before. */
const before =
  "mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lady|lord|captain|president|judge|uncle|aunt|" +
  "m|mm|mme|mlle|monsieur|madame|mademoiselle|messieurs|docteur|docteure|pr|professeur|professeure|maître|me|" +
  "herr|herrn|frau|fräulein|doktor|" +
  "sr|sra|srta|señor|señora|señorita|don|doña|doctor|doctora|profesor|profesora|" +
  "(?:ال|لل)سيدة?|الآنسة|الدكتور|الدكتورة|دكتور|دكتورة|الأستاذ|الأستاذة|أستاذ|الشيخ|الحاج|المهندس|المهندسة";
const after =
  "先生|女士|小姐|太太|夫人|老师|老師|教授|博士|师傅|師傅|经理|經理|总监|總監|同学|同學|总(?!是|算|之)|總(?!是|算|之)|" +
  "さん|様|さま|氏|君|くん|ちゃん|殿|社長|会長|部長|課長|選手|監督|記者|船長|" +
  "씨|님|군|양|선생|교수|박사|대표|사장|회장|과장|부장|팀장|의원|대통령|감독|이사|기자|작가|선장|할머니|할아버지";

const beforeLatin = new RegExp(`(?:^|[^\\p{L}\\p{M}])[وفبك]?(?:${before})\\.?\\s{1,2}$`, "iu");
const beforeHan = /[老小阿]$/u;
const afterAsian = new RegExp(`^[ \\u3000]?(?:${after})`, "u");

/** A form of address stands right before or after a name. */
export function isTitled({ lead, rest }: { lead: string; rest: string }): boolean {
  return beforeLatin.test(lead) || beforeHan.test(lead) || isTitledAfter(rest);
}

export function isTitledAfter(rest: string): boolean {
  return afterAsian.test(rest);
}

const alone = new RegExp(`^(?:${before})\\.?$`, "iu");
const suffix = /^(?:jr|sr|ii|iii|iv|phd|ph\.d|md|esq)\.?$/iu;

/** A word of a name that names nobody: a form of address, `Jr.`, a degree. */
export function isAddress(word: string): boolean {
  return alone.test(word) || suffix.test(word);
}
