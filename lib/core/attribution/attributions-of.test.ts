import { describe, expect, test } from "vitest";
import { parsePost } from "../post/parse-post";
import { type Passage, sourceOf } from "../post/post";
import { corpus, corpusText, english, french } from "../testing/corpus";
import { ninePosts } from "../testing/nine-posts";
import { textOf } from "../words/text-of";
import { attributionsOf } from "./attributions-of";
import { mixedVoices } from "./testing/mixed-voices";

/** The places of a post with the label they carry and the words from where the other voice may begin. */
function places(source: string, language: string, isOut: (text: string) => boolean = () => false) {
  const { post } = parsePost(source);
  const textIn = (passage: Passage) => textOf(sourceOf(post, passage), passage.syntax);
  const found = attributionsOf(post, language, (passage) => {
    const text = textIn(passage);
    return isOut(text) ? null : text;
  });
  return found.map(({ guess, ...place }) => {
    const passage = post.passages.find(({ key }) => key === guess?.passage);
    const label = (speaker: number | undefined) => post.speakers[speaker ?? -1]?.label;
    return {
      of: label(place.speaker),
      to: label(place.others[0]),
      at: place.first[0] ?? "",
      reasons: place.reasons.join(" "),
      words: passage && guess ? textIn(passage).slice(guess.at) : null,
    };
  });
}

describe("places where words may stand in the wrong mouth", () => {
  test.each(mixedVoices)("three shapes in $language", ({ source, language, begins }) => {
    const found = places(source, language);
    expect(found.map(({ words }) => words)).toEqual(begins);
    expect(found.map(({ of, to }) => `${of}${to}`)).toEqual(["BA", "BA", "BA"]);
  });

  const talk = (...lines: string[]) => lines.map((line) => `**${line}`).join("\n\n");
  const wordsAt = (source: string) => places(source, "en").map(({ words }) => words);

  test("two turns of one voice are one, without a guess where nothing was asked or answered", () => {
    const [only, ...others] = places(talk("A:** x", "B:** One.", "B:** Two.", "A:** y"), "en");
    expect(only).toMatchObject({ reasons: "twice", words: null });
    expect(others).toEqual([]);
  });

  test("a question and its answer in one turn are one; a new question is none", () => {
    expect(wordsAt(talk("A:** x", "B:** Really?\n\nYes, really.", "A:** y"))).toEqual(["Really?"]);
    expect(wordsAt(talk("A:** x", "B:** Really?\n\nYes? No?", "A:** y"))).toEqual([]);
  });

  test("a new section may begin with who ended the last one", () => {
    expect(wordsAt(talk("A:** x", "B:** Why?\n\n## Two", "B:** Yes, one.", "A:** y"))).toEqual([]);
  });

  test("the whole of the first, where nothing of it is the other's", () => {
    const source = talk("A:** x", "B:** Could you record?", "B:** Sure, I do.", "A:** y");
    expect(wordsAt(source)).toEqual(["Could you record?"]);
  });

  test("a question between two turns of one voice is asked about once", () => {
    const source = talk("A:** x", "B:** It was small.", "B:** Who taught you?", "B:** Old Berit.");
    expect(wordsAt(source)).toEqual(["Who taught you?"]);
  });

  test("questions at the end, behind what came before them", () => {
    const source = talk("A:** x", "B:** That was in the old house. And then? Why so?", "B:** Yes.");
    expect(wordsAt(source)).toEqual(["And then? Why so?"]);
  });

  test("questions at the end of several paragraphs, whatever opens them", () => {
    const source = talk(
      "A:** x",
      "B:** Thank you. It is late.\n\nWhat would you do?",
      "B:** I would wait.",
      "A:** y",
    );
    expect(wordsAt(source)).toEqual(["What would you do?"]);
  });

  test("of three voices the nearest comes first", () => {
    const source = talk("C:** x", "A:** y", "B:** Why?", "B:** Yes.", "C:** z", "A:** z");
    expect(places(source, "en").map(({ to }) => to)).toEqual(["A"]);
  });

  test("nobody is asked about what is out, nor where one voice speaks alone", () => {
    const source = talk("A:** x", "B:** Why?", "B:** Yes.", "A:** y");
    expect(places(source, "en", (text) => text === "Yes.")).toEqual([]);
    expect(wordsAt(talk("B:** Why?", "B:** Yes."))).toEqual([]);
  });

  test("none in a talk that is right, in nine languages", () => {
    const found = ninePosts().flatMap(({ source, code }) => places(source, code));
    expect(found).toEqual([]);
  });
});

describe.skipIf(!english)(`the real posts in ${corpus}`, () => {
  // By hand: where the author's words stand in the interviewee's mouth, and how the other voice begins.
  const theirs = ["p-0049", "p-0065", "p-0124"];

  test.each([
    ["en", english, [6, 28, 124]],
    ["fr", french, [15, 33, 184]],
  ])(
    "%s: the three places, with the sentence, and at most five others",
    (language, path, begins) => {
      const { post } = parsePost(corpusText(path ?? ""));
      const textIn = (passage: Passage) => textOf(sourceOf(post, passage), passage.syntax);
      const found = attributionsOf(post, language, textIn);
      const right = found.filter(({ first }) => theirs.includes(first[0] ?? ""));
      expect(right.map(({ guess }) => guess)).toEqual(
        theirs.map((passage, n) => ({ passage, at: begins[n] })),
      );
      expect(found.length - right.length).toBeLessThanOrEqual(5);
      expect(found.filter(({ guess }) => guess)).toEqual(right);
    },
  );
});
