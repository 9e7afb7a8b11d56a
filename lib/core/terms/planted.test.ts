import fc from "fast-check";
import { expect, test } from "vitest";
import { findMentions } from "./find-mentions";
import type { Term, Text } from "./term";

/** Words of each language with a gap where a name can stand; none is or holds a name below. */
const frames: Record<string, string[]> = {
  en: ["yesterday {} came home", "we asked {}, of course", "it was {}'s idea", "(see {})"],
  fr: ["hier {} est venu", "on demande à {}, bien sûr", "c'est d'{} qu'on parle", "« {} »"],
  de: ["gestern kam {} heim", "wir fragten {}, klar", "das ist {}s Idee", "„{}“"],
  es: ["ayer vino {} a casa", "preguntamos a {}, claro", "¿{}?", "la idea de {}."],
  zh: ["昨天{}来了", "我们问了{}，当然", "这是{}的主意", "“{}”"],
  "zh-Hant": ["昨天{}來了", "我們問了{}，當然", "這是{}的主意", "「{}」"],
  ja: ["昨日、{}が来た", "もちろん{}さんに聞いた", "これは{}の考えだ", "「{}」"],
  ko: ["어제 {}는 왔다", "우리는 {}에게 물었다", "이것은 {}의 생각이다", "“{}”"],
  ar: ["جاء {} أمس", "سألنا {}، طبعا", "هذه فكرة و{} معنا", "«{}»"],
};

const letters: Record<string, [first: string, rest: string]> = {
  latin: ["BDFGKLMNPRTVZ", "aeiouklmnrt"],
  cyrillic: ["БДГКЛМН", "аеиоклмнр"],
  han: ["郝龚薄桑", "骁璟昱珩"],
  katakana: ["ヴケヌヘ", "ヨリルロ"],
  hangul: ["봉탁흠", "뀸쏠펑"],
  arabic: ["زظغ", "ثخذ"],
};

/** A word of letters that no frame uses, so that it stands where it was planted and nowhere else. */
const word = (script: string, min: number, max: number) => {
  const [first = "", rest = ""] = letters[script] ?? [];
  return fc
    .tuple(
      fc.constantFrom(...first),
      fc.array(fc.constantFrom(...rest), { minLength: min, maxLength: max }),
    )
    .map(([head, tail]) => head + tail.join(""));
};

const names = fc.oneof(
  fc.tuple(word("latin", 5, 9), word("latin", 5, 9)).map((words) => words.join(" ")),
  fc.tuple(word("cyrillic", 4, 7), word("cyrillic", 4, 7)).map((words) => words.join(" ")),
  word("han", 2, 3),
  fc.tuple(word("katakana", 3, 5), word("katakana", 3, 5)).map((words) => words.join("・")),
  word("hangul", 2, 2),
  fc.tuple(word("arabic", 4, 6), word("arabic", 4, 6)).map((words) => words.join(" ")),
);

const language = fc.constantFrom(...Object.keys(frames));

/** A sentence, and the spans of it where names were planted. */
type Planted = { text: Text; spans: { term: string; start: number; end: number }[] };

function plant(
  passage: string,
  tag: string,
  parts: { frame: number; term: number }[],
  all: Term[],
) {
  const planted: Planted = {
    text: { transcript: tag, language: tag, passage, text: "" },
    spans: [],
  };
  for (const { frame, term } of parts) {
    const own = all[term % all.length];
    const name = own?.names[0]?.name ?? "";
    const [before = "", after = ""] = (frames[tag]?.[frame] ?? "{}").split("{}");
    const start = planted.text.text.length + before.length;
    planted.spans.push({ term: own?.id ?? "", start, end: start + name.length });
    planted.text.text += `${before}${name}${after}. `;
  }
  return planted;
}

const part = fc.record({ frame: fc.nat(3), term: fc.nat(20) });
const world = fc.record({
  names: fc.uniqueArray(names, { minLength: 1, maxLength: 8 }),
  texts: fc.array(fc.tuple(language, fc.array(part, { minLength: 1, maxLength: 4 })), {
    minLength: 1,
    maxLength: 12,
  }),
});

function termsOf(all: string[]): Term[] {
  return all.map((name, index) => ({
    id: `t${index}`,
    kind: index % 2 === 0 ? "person" : "firm",
    names: [{ language: "en", name }],
  }));
}

test("finds names planted in sentences of nine languages, all of them and nothing else", () => {
  fc.assert(
    fc.property(world, ({ names: all, texts }) => {
      const terms = termsOf(all);
      const planted = texts.map(([tag, parts], index) => plant(`p-${index}`, tag, parts, terms));
      const found = findMentions(
        terms,
        planted.map(({ text }) => text),
      );
      for (const { text, spans } of planted) {
        const own = found.filter(({ passage }) => passage === text.passage);
        expect(own.map(({ term, start, end }) => ({ term, start, end }))).toEqual(spans);
      }
    }),
    { numRuns: 1500, seed: 11 },
  );
});

test("finds nothing in sentences without names", () => {
  const texts = Object.entries(frames).flatMap(([tag, all]) =>
    all.map((frame, index) => ({
      transcript: tag,
      language: tag,
      passage: `${index}`,
      text: frame.replace("{}", "…"),
    })),
  );
  fc.assert(
    fc.property(fc.uniqueArray(names, { minLength: 1, maxLength: 30 }), (all) => {
      expect(findMentions(termsOf(all), texts)).toEqual([]);
    }),
    { numRuns: 300, seed: 12 },
  );
});

test("holds what it promises of any names and texts", () => {
  const anything = fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), names, fc.string());
  const kinds = fc.constantFrom("person" as const, "firm" as const, "place" as const);
  const term = fc.record({ kind: kinds, all: fc.array(anything, { minLength: 1, maxLength: 3 }) });
  fc.assert(
    fc.property(
      fc.array(term, { maxLength: 5 }),
      fc.array(anything, { maxLength: 6 }),
      (own, words) => {
        const terms = own.map(({ kind, all }, index): Term => {
          return { id: `t${index}`, kind, names: all.map((name) => ({ language: "ja", name })) };
        });
        const text = words.join(" ");
        const passage = { transcript: "x", language: "ko", passage: "p", text };
        let end = 0;
        for (const mention of findMentions(terms, [passage])) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.form).toBe(text.slice(mention.start, mention.end));
          end = mention.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      },
    ),
    { numRuns: 2000, seed: 13 },
  );
});
