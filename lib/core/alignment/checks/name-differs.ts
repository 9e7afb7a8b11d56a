import { foldWord } from "../language/fold-word";
import { type Check, type Comparison, checked, type Pair } from "./check";
import { type NameForm, textOf } from "./name-forms";
import { otherWays } from "./name-varies";

/**
 * Another name where the original says one: that of somebody else, or one that stands nowhere else in
 * either text. That a name is left out, or is `he` or `the island` there, is nothing to say.
 */
export function namesDiffer(comparison: Comparison): Check[] {
  const forms = comparison.names;
  const known = textOf([...comparison.originals.values()]);
  const written = textOf([...comparison.passages.values()]);
  const found = new Map<Pair, Check>();
  for (const form of forms) {
    for (const pair of form.pairs) {
      if (found.has(pair) || says(pair, form)) continue;
      if (isSpelledOtherwise(textOf(pair.passages), form, forms)) continue;
      const other = otherName(pair, forms) ?? strangeName(textOf(pair.passages), written, known);
      if (other === null) continue;
      const detail = `${form.written} → ${other}`;
      found.set(pair, checked("name-differs", pair.originals, pair.passages, detail));
    }
  }
  return [...found.values()];
}

/** That is another finding. */
function isSpelledOtherwise(text: string, form: NameForm, names: NameForm[]): boolean {
  return otherWays(text, form, { names, expected: true }).length > 0;
}

function says({ passages }: Pair, { name, usual }: NameForm): boolean {
  const text = foldWord(textOf(passages));
  return text.includes(usual) || text.includes(name);
}

/** A name that the translation says here, and the original does not. */
function otherName({ originals, passages }: Pair, forms: NameForm[]): string | null {
  const [said, text] = [originals, passages].map((readings) => foldWord(textOf(readings)));
  const other = forms.find(({ name, usual }) => text?.includes(usual) && !said?.includes(name));
  return other?.written ?? null;
}

/** Characters that Chinese writes foreign names with. */
const sounds =
  /[阿埃艾安奥巴贝貝比伯布查达達德迪多尔爾法菲弗戈格哈海赫霍基吉加杰傑卡凯凱科克库庫拉莱萊兰蘭朗雷里利林琳卢盧鲁魯罗羅洛马馬玛瑪迈邁曼梅米莫穆纳納内內尼诺諾帕佩皮普奇琼瓊萨薩塞斯史苏蘇索塔泰特托瓦威韦韋维維沃西希谢謝雅亚亞伊尤约約泽澤扎兹茲]{3,}/gu;
const names = [
  /(?<=[\p{Ll}\p{N},;:]\s)\p{Lu}[\p{L}\p{M}]{3,}/gu,
  /(?<!\p{Script=Katakana})[\p{Script=Katakana}ー]{3,}/gu,
  sounds,
];

/** A name that stands once in the translation, and not at all in the original. */
function strangeName(text: string, written: string, known: string): string | null {
  const latin = /\p{Script=Latin}/u.test(text) && !/^[^\p{Script=Latin}]{20}/u.test(text);
  const found = names
    .slice(latin ? 0 : 1)
    .flatMap((pattern) => text.match(pattern) ?? [])
    .filter((name) => written.split(name).length === 2 && !known.includes(name));
  return found[0] ?? null;
}
