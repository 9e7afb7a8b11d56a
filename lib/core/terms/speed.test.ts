import { expect, test } from "vitest";
import { findMentions } from "./find-mentions";
import type { Term, Text } from "./term";

const sentences: [string, string][] = [
  [
    "en",
    "In the spring of that year we had to decide whether Mira Holt would stay at Brightwater.",
  ],
  ["de", "Im Frühjahr mussten wir entscheiden, ob Mira Holts Vertrag bei Brightwater weiterläuft."],
  ["zh", "那年春天我们得决定米拉·霍尔特是不是留在亮水公司，大家都不太清楚。"],
  ["ja", "その年の春、ミラ・ホルトさんが会社に残るかどうかを決めなければならなかった。"],
  ["ko", "그해 봄에 우리는 미라 홀트가 회사에 남을지 결정해야 했습니다."],
  ["ar", "في ربيع تلك السنة كان علينا أن نقرر هل تبقى ميرا هولت في الشركة."],
];

function terms(count: number): Term[] {
  const own = ["Mira Holt", "米拉·霍尔特", "ミラ・ホルト", "미라 홀트", "ميرا هولت"];
  return Array.from({ length: count }, (_, index) => ({
    id: `t${index}`,
    kind: "person",
    names: (index === 0
      ? own
      : [`Mirabel${index} Quillfeather${index}`, `韦伯${index}·霍夫曼${index}`]
    ).map((name) => ({ language: "en", name })),
  }));
}

function texts(count: number): Text[] {
  return Array.from({ length: count }, (_, index) => {
    const [language, sentence] = sentences[index % sentences.length] ?? ["en", ""];
    return {
      transcript: language,
      language,
      passage: `p-${index}`,
      text: `${sentence} `.repeat(3),
    };
  });
}

/** Milliseconds of the faster of two runs. */
function time(run: () => void): number {
  const once = () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  return Math.min(once(), once());
}

test("takes twice as long for twice the passages, and little more for ten times the terms", () => {
  const half = texts(3_000);
  const all = texts(6_000);
  const few = terms(5);
  const many = terms(50);
  expect(findMentions(many, all).length).toBeGreaterThanOrEqual(18_000);
  const base = time(() => findMentions(many, half));
  const twice = time(() => findMentions(many, all));
  const light = time(() => findMentions(few, all));
  expect(twice / base).toBeLessThan(3.5);
  expect(twice / light).toBeLessThan(2.5);
});

test("stays linear in a text that is made of beginnings of names", () => {
  const hostile = ["Mi", "Mira Hol", "an", "金", "ا", "'", "-", "H. "];
  const all = [
    ...terms(20),
    { id: "a", kind: "person" as const, names: [{ language: "en", name: "An An" }] },
  ];
  for (const piece of hostile) {
    const text = (length: number): Text[] => [
      { transcript: "x", language: "en", passage: "p", text: piece.repeat(length / piece.length) },
    ];
    const base = time(() => findMentions(all, text(40_000)));
    const eight = time(() => findMentions(all, text(320_000)));
    // Eight for linear, sixty-four for quadratic.
    expect(eight / Math.max(base, 5), piece).toBeLessThan(40);
  }
});
