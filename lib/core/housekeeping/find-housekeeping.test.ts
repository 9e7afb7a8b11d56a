import { describe, expect, test } from "vitest";
import { parsePost } from "../post/parse-post";
import { sourceOf } from "../post/post";
import labelled from "../risk/testing/labels.json";
import { corpusFiles, corpusText } from "../testing/corpus";
import { textOf } from "../words/text-of";
import { findHousekeeping, type SaidTurn } from "./find-housekeeping";
import { phrases } from "./phrases";

/** Three turns that make the recording, the second of them only polite, in each language. */
const making: Record<string, [string, string, string]> = {
  en: ["Can you hear me?", "Great, thanks.", "Are you recording on your side?"],
  fr: ["M'entendez-vous ?", "Parfait, merci.", "Est-ce que vous enregistrez ?"],
  de: ["Hörst du mich?", "Ja, gut.", "Nimmst du schon auf?"],
  es: ["¿Me oyes?", "Muy bien.", "¿Estás grabando?"],
  zh: ["你能听到我说话吗？", "好的。", "你在录音吗？"],
  "zh-Hant": ["你聽得到我說話嗎？", "好的。", "你在錄音嗎？"],
  ja: ["聞こえますか？", "はい。", "録音していますか？"],
  ko: ["제 목소리 들리세요?", "네.", "녹음하고 있어요?"],
  ar: ["هل تسمعني؟", "ممتاز.", "هل تسجل الآن؟"],
};

const talk = "We bake bread in the morning, and people have come for it since 1951.";

function turns(...words: string[]): SaidTurn[] {
  return words.map((text, at) => ({ passages: [`p-${at}`], text }));
}

describe("what made the recording rather than the talk", () => {
  test.each(Object.entries(making))("is one run in %s", (language, three) => {
    expect(findHousekeeping(turns(talk, ...three, talk), language)).toEqual([
      ["p-1", "p-2", "p-3"],
    ]);
  });

  test("is no run with a real turn in between, nor alone", () => {
    const long = `${talk} ${talk} ${talk}`;
    expect(findHousekeeping(turns("Can you hear me?", long, "Are you recording?"), "en")).toEqual(
      [],
    );
    expect(findHousekeeping(turns("Can you hear me?", talk), "en")).toEqual([]);
  });

  test("is not a long turn that says more", () => {
    const long = `Can you hear me? ${`${talk} `.repeat(9)}`;
    expect(findHousekeeping(turns(long, "Thanks.", "Are you recording?"), "en")).toEqual([]);
  });

  test("keeps runs apart that much lies between", () => {
    const [one, two, three] = making.en ?? ["", "", ""];
    const said = turns(one, two, three, talk, talk, talk, one, two, three);
    expect(findHousekeeping(said, "en")).toHaveLength(2);
  });

  test("says why each phrase is in the list", () => {
    expect(
      Object.values(phrases)
        .flat()
        .every(({ why }) => why.endsWith(".")),
    ).toBe(true);
    expect(findHousekeeping(turns("Can you hear me?", "?", "Are you recording?"), "sw")).toEqual(
      [],
    );
  });

  for (const { path, language, housekeeping } of labelled.posts) {
    test.skipIf(!corpusFiles().includes(path))(
      `${path.slice(-40)} (skipped where the corpus is not there)`,
      () => {
        const found = findHousekeeping(turnsIn(path), language);
        expect(found).toHaveLength(housekeeping.length);
        for (const [at, [from = 0, to = 0]] of housekeeping.entries()) {
          const numbers = (found[at] ?? []).map((key) => Number(key.slice(2)));
          expect(numbers[0]).toBe(from);
          expect(numbers.every((number) => number >= from && number <= to)).toBe(true);
          expect(numbers.length * 3).toBeGreaterThanOrEqual((to - from + 1) * 2);
        }
      },
    );
  }
});

function turnsIn(path: string): SaidTurn[] {
  const { post } = parsePost(corpusText(path));
  const said = new Map<number, SaidTurn>();
  for (const passage of post.passages) {
    if (passage.turn === null) continue;
    const turn = said.get(passage.turn) ?? { passages: [], text: "" };
    turn.passages.push(passage.key);
    turn.text += `${textOf(sourceOf(post, passage), passage.syntax)}\n`;
    said.set(passage.turn, turn);
  }
  return [...said.values()];
}
