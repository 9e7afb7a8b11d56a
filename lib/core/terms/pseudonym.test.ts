import { describe, expect, test } from "vitest";
import { lookWords } from "../words/look-words";
import { visibleText } from "../words/visible-text";
import { findMentions } from "./find-mentions";
import { judgeStandIns } from "./judge-stand-ins";
import { cutsFor, lookIn, type StandIn } from "./pseudonym";
import type { Term } from "./term";

const term: Term = {
  id: "t",
  kind: "person",
  names: [
    { language: "en", name: "Haruto Weiss" },
    { language: "ja", name: "ヴァイス・陽斗" },
    { language: "ko", name: "하루토" },
    { language: "ar", name: "هاروتو فايس" },
  ],
};
const pseudonym: StandIn = {
  term: "t",
  kind: "pseudonym",
  words: [
    { language: "en", name: "Karl" },
    { language: "ja", name: "カール" },
    { language: "ko", name: "카를" },
    { language: "ar", name: "كارل" },
  ],
};

function replaced(standIn: StandIn, language: string, text: string): string | null {
  const mentions = findMentions([term], [{ transcript: "", passage: "", language, text }]);
  const cuts = cutsFor(mentions, standIn, language);
  return cuts && visibleText(text, cuts);
}

describe("cutsFor", () => {
  test.each([
    [
      "en",
      "Mr Weiss met Haruto's friend, Haruto Weiss said.",
      "Mr Karl met Karl's friend, Karl said.",
    ],
    ["de", "Weissenhof, nein: Harutos Idee", "Weissenhof, nein: Karls Idee"],
    ["fr", "chez Haruto, M. Weiss", "chez Karl, M. Karl"],
    ["ja", "陽斗さんは来た", "カールさんは来た"],
    ["ko", "하루토는 하루토 씨", "카를는 카를 씨"],
    ["ar", "وهاروتو فايس", "وكارل"],
  ])("%s: %s", (language, text, want) => {
    expect(replaced(pseudonym, language, text)).toBe(want);
  });

  test("needs a label in the transcript's own language and script", () => {
    const label: StandIn = {
      term: "t",
      kind: "label",
      words: [
        { language: "en", name: "a baker" },
        { language: "zh", name: "面包师" },
      ],
    };
    expect(replaced(label, "en-GB", "I asked Haruto.")).toBe("I asked [a baker].");
    expect(replaced(label, "fr", "chez Haruto")).toBe(null);
    expect(lookIn(label, "zh-Hans")).not.toBe(null);
    expect(lookIn(label, "zh-Hant")).toBe(null);
    expect(lookIn({ ...label, kind: "pseudonym" }, "fr")).toEqual({
      kind: "pseudonym",
      words: "a baker",
    });
    expect(lookWords(lookIn(label, "zh") ?? { kind: "nothing" })).toBe("[面包师]");
  });
});

describe("judgeStandIns", () => {
  const words = (name: string) => [{ language: "en", name }];
  const other: Term = { id: "o", kind: "firm", names: words("Brightwater") };
  const texts = [{ transcript: "en", language: "en", passage: "p", text: "Karl and Haruto met." }];

  test("finds one that names somebody, is shared, or is said already", () => {
    const all: StandIn[] = [
      { term: "t", kind: "label", words: words("the man from Brightwater") },
      { term: "o", kind: "pseudonym", words: words("Karl") },
      { term: "p", kind: "pseudonym", words: words("karl") },
    ];
    expect(
      judgeStandIns(all, [term, other], texts).map(({ term: id, why }) => `${id} ${why}`),
    ).toEqual(["t named", "o shared", "p shared", "o taken", "p taken"]);
  });

  test("says nothing of a sound one", () => {
    const sound: StandIn = { term: "t", kind: "pseudonym", words: words("Emil") };
    expect(judgeStandIns([sound], [term, other], texts)).toEqual([]);
  });
});
