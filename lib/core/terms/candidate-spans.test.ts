import { describe, expect, test } from "vitest";
import { textOf } from "../words/text-of";
import { candidateSpans } from "./candidate-spans";
import { linkSpansOf } from "./link-spans";
import type { Term } from "./term";

const terms: Term[] = [
  {
    id: "jin",
    kind: "person",
    names: [
      { language: "en", name: "Haifeng Jin" },
      { language: "zh", name: "金海峰" },
      { language: "ar", name: "هايفنغ جين" },
    ],
  },
  {
    id: "lee",
    kind: "person",
    names: [
      { language: "en", name: "Ann Lee" },
      { language: "zh", name: "李安" },
    ],
  },
];

/** Candidates as `why words`, `!` when sure; the removal is what stands between ⟦ and ⟧. */
function candidates(marked: string, language: string, translation: string): string[] {
  const source = marked.replace(/[⟦⟧]/gu, "");
  const start = textOf(marked, "inline").indexOf("⟦");
  const removed = { start, end: textOf(marked, "inline").indexOf("⟧") - 1 };
  const text = textOf(translation, "inline");
  return candidateSpans(
    removed,
    { language: "en", text: textOf(source, "inline"), links: linkSpansOf(source) },
    { language, text, links: linkSpansOf(translation) },
    terms,
  ).map(({ why, sure, start: from, end }) => `${why}${sure ? "!" : ""} ${text.slice(from, end)}`);
}

describe("candidateSpans", () => {
  test("a name is sure where it is the only one", () => {
    expect(candidates("I met ⟦Haifeng Jin⟧ then.", "zh", "那时我见到了金海峰。")).toEqual([
      "name! 金海峰",
      "position 那时我见到了金海峰。",
    ]);
    expect(candidates("I met ⟦Mr. Jin⟧ then.", "ar", "التقيت بهايفنغ جين آنذاك.")[0]).toBe(
      "name! هايفنغ جين",
    );
  });

  test("of two mentions the first is first, and neither is sure", () => {
    expect(candidates("⟦Haifeng⟧ and Haifeng.", "zh", "海峰和海峰。")).toEqual([
      "name 海峰",
      "name 海峰",
      "position 海峰和海峰。",
    ]);
    expect(candidates("⟦Haifeng⟧, then Haifeng.", "zh", "海峰，然后金海峰。")[0]).toBe("name 海峰");
    expect(candidates("Haifeng, then ⟦Haifeng⟧.", "fr", "Haifeng.")[0]).toBe("name Haifeng");
    expect(candidates("Haifeng, then ⟦Haifeng⟧.", "zh", "海峰，然后金海峰。")).toEqual([
      "name 金海峰",
      "name 海峰",
      "position 海峰，然后金海峰。",
    ]);
  });

  test("a name with a word more is not sure", () => {
    expect(candidates("I got it ⟦from Haifeng⟧ then.", "fr", "Haifeng me l'a donné.")[0]).toBe(
      "name Haifeng",
    );
  });

  test("a name that was dropped leaves the place alone", () => {
    expect(candidates("I met ⟦Ann Lee⟧ then.", "zh", "那时我见到了她。")).toEqual([
      "position 那时我见到了她。",
    ]);
  });

  test("a number is found in words and in other digits, with its sign", () => {
    expect(candidates("It cost ⟦$3 million⟧ then.", "zh", "当时花了300万美元。")[0]).toBe(
      "number! 300万",
    );
    expect(candidates("We were ⟦35⟧.", "fr", "On était trente-cinq.")[0]).toBe(
      "number! trente-cinq",
    );
    expect(candidates("About ⟦40%⟧ left.", "ar", "غادر نحو ٤٠٪ منهم.")[0]).toMatch(/^number! ٤٠/u);
    expect(candidates("About ⟦40%⟧ left.", "fr", "Environ 40 % sont partis.")[0]).toBe(
      "number! 40 %",
    );
  });

  test("a link is found by its address", () => {
    expect(
      candidates(
        "See ⟦[my old page](https://a.example/x)⟧ for it.",
        "de",
        "Siehe [dort](https://a.example/x).",
      ),
    ).toContain("link! dort");
    expect(
      candidates(
        "See [⟦AB12⟧](https://a.example/x).",
        "de",
        "Siehe [dort](https://a.example/x).",
      )[0],
    ).toBe("link! dort");
  });

  test("a name that no entry has is the same in Latin letters", () => {
    expect(candidates("I took the ⟦TOEFL⟧ twice.", "ja", "TOEFLを二回受けた。")[0]).toBe(
      "name! TOEFL",
    );
  });

  test("more than a name widens to the sentence around it", () => {
    expect(
      candidates(
        "Fine. ⟦He said that Haifeng Jin had left the firm.⟧ Good.",
        "zh",
        "好。他说金海峰离开了公司。行。",
      ),
    ).toEqual(["name 他说金海峰离开了公司。"]);
  });

  test("without any sign, the sentence at the same place", () => {
    expect(
      candidates("Come here. ⟦Go there.⟧ And so on.", "fr", "Viens ici. Va là. Et voilà."),
    ).toEqual(["position Va là."]);
    const long = "This first one goes on and on and on about nothing.";
    expect(
      candidates(`${long} ⟦Stop it.⟧ Go.`, "fr", "Rien. Arrête donc un peu tout cela. Va."),
    ).toEqual(["position Arrête donc un peu tout cela."]);
    expect(
      candidates("A long one stood here. ⟦The end.⟧", "fr", "Tout en une. Puis, ici. Fin.").at(-1),
    ).toBe("position Puis, ici. Fin.");
  });
});
