import { describe, expect, test } from "vitest";
import { firms, found, holds, people, term } from "./testing/found";

describe("what must not match", () => {
  describe("cased scripts", () => {
    holds(
      [...people, ...firms],
      `
      en | Annual Annie and Hannah | 
      en | annual, an n, An N |
      en | Will you go? Young people will. |
      en | will he, the will |
      en | Ann Arbor is nice |
      en | an ANN is a net |
      en | Ann-Marie and Mary-Ann |
      en | O'Jin and D'Jin |
      en | Googled it, Googleplex |
      en | apple pie, pineapple |
      en | ibm, Ibm, IBMX |
      en | Jini, Jin2, Djin |
      en | neuralnetworking |
      en | Schnitzel and Schneid |
      en | I met Li. Zhiwei |part Li, part Zhiwei
      de | der Schneider und ein junger Schneider |
      de | Googeln, Anns |part Ann
      de | Die Deutsche Bankenlandschaft |
      fr | Le monde du monde |
      fr | Annuel, Anniversaire |
      es | el país del país |
      es | Joselito Garcíaz |
      de | im Mai will Schneidermeister |
    `,
    );
  });
  describe("Chinese and Japanese", () => {
    holds(
      [...people, ...firms],
      `
      zh | 张大家好 |
      zh | 行李和李子，桃李 |
      zh | 他很有志，伟大 |
      zh | 王志伟和张志伟 |
      zh | 海峰会 |part 海峰
      zh | 谷和歌 |
      zh | 欧阳光 |
      ja | 山田中学に行った |
      ja | 東京都に住む |
      ja | ジョンソンとアジョン |
      ja | ジョン・レノン |
      ja | グーグルマップ |
      ja | 田中角栄が |
      zh | 金子和现金 |
    `,
    );
  });
  describe("Korean and Arabic", () => {
    holds(
      [...people, ...firms],
      `
      ko | 삼성동에서 |
      ko | 삼성요금 |
      ko | 김치와 김밥 |
      ko | 박민수는 |
      ko | 구글링과 구글맵 |
      ko | 민수기 |
      ko | 이민수첩 |
      ko | 김 맛있다 |
      ar | هذا جين وراثي |
      ar | رجل كريم |
      ar | محمدية والمحمدي |
      ar | غوغلية |
      ar | على العلا |
      ar | أحمد حامد محمود |
      ar | تمحمد |
    `,
    );
  });
});

describe("a name is not found", () => {
  test("inside of one character: ß, or a syllable of Hangul", () => {
    expect(found([term("firm", "Fus")], "de", "Fuß")).toEqual([]);
    expect(found([term("firm", "ko:바가")], "ko", "바각")).toEqual([]);
  });

  test("without its article, but behind a contraction", () =>
    expect(found(firms, "fr", "un Monde, ce Monde, Monde")).toEqual([]));

  test("in a longer name of signs: C in C++", () =>
    expect(found([term("term", "C"), term("term", "C#")], "en", "C++ and C# and C")).toEqual([
      "exact C#",
      "exact C",
    ]));

  test("by a part that two people share, even behind a title", () => {
    const holts = [term("person", "Mira Holt"), term("person", "Bo Holt")];
    expect(found(holts, "en", "Mr Holt met Mira, and Holt said")).toEqual(["part Mira"]);
  });

  test("by a part that is a word of these texts, where it may be the word", () => {
    const crane = [term("person", "Basil Crane")];
    const words = ["a crane stood there", "that crane again"];
    expect(found(crane, "en", ...words, "Crane it up. We asked Crane.")).toEqual(["part Crane"]);
    expect(found(crane, "en", "one slip, crane", "Crane left. We asked Crane.")).toEqual([
      "part Crane",
      "part Crane",
    ]);
  });

  test("with another first letter", () => expect(found(people, "en", "Achneider")).toEqual([]));

  test("across the end of a sentence", () =>
    expect(found([term("term", "Open Source")], "en", "It was Open. Source of it")).toEqual([]));
});

test("the last dot of a name belongs to it where it stands", () => {
  const us = [term("place", "U.S."), term("firm", "Acme Inc.")];
  expect(found(us, "en", "the U.S. and a U.S firm, Acme Inc. or Acme Inc, said")).toEqual([
    "exact U.S.",
    "exact U.S",
    "exact Acme Inc.",
    "exact Acme Inc",
  ]);
});

describe("Arabic ى and ي", () => {
  const people = [term("person", "ar:ليلى بحري"), term("person", "ar:علي حسن")];

  test("are one letter in a name", () =>
    expect(found(people, "ar", "قالت ليلي بحرى")).toEqual(["respelled ليلي بحرى"]));

  test("part the man علي and على, on", () => {
    expect(found(people, "ar", "على البيت وعلى الله")).toEqual([]);
    expect(found(people, "ar", "جاء علي وعلي")).toEqual(["part علي", "part علي"]);
  });
});
