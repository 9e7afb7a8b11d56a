import { describe, expect, test } from "vitest";
import type { Term } from "../terms/term";
import { findNear, type Removed } from "./find-near";

function text(passage: string, words: string, language = "en") {
  return { transcript: language, language, passage, text: words };
}

function removed(words: string, language = "en"): Removed {
  return { language, passage: "gone", words, whole: words.length > 40 };
}

describe("what sounds like something taken out", () => {
  const texts = [
    text("name", "And later Pell came back to the mill."),
    text("letter", "Ask Northgats about it."),
    text("number", "It was 4,200 in the end."),
    text("calm", "We bake bread in the morning."),
  ];

  test.each([
    ["a name again, in part", "Agnes Pell", ["name"]],
    ["a name with a letter changed", "Northgate", ["letter"]],
    ["a number, however it is written", "4200 a month", ["number"]],
    [
      "a name inside a long removal",
      "and everybody knew that it was Agnes Pell who had the key",
      ["name"],
    ],
    ["nothing where the words are common", "and that was that", []],
  ])("%s", (_, words, passages) => {
    expect([...findNear(texts, [removed(words)], [])]).toEqual(passages);
  });

  test("nothing where a short answer went as a whole, nor what stands everywhere", () => {
    const short = { ...removed("Yes, sure. Cool."), whole: true };
    const often = ["one", "two", "three", "four"].map((at) =>
      text(at, "Yes, sure, in 2019. Cool."),
    );
    expect([...findNear(often, [short, removed("2019")], [])]).toEqual([]);
  });

  test("in Chinese, where nothing parts words", () => {
    const said = [
      text("again", "后来王小明又来了。", "zh"),
      text("calm", "我们早上烤面包。", "zh"),
    ];
    expect([...findNear(said, [removed("王小明", "zh")], [])]).toEqual(["again"]);
  });

  test("what nearly is a name of the list", () => {
    const terms: Term[] = [
      { id: "t", kind: "person", names: [{ language: "en", name: "Mira Holtmann" }] },
    ];
    const said = [text("exact", "Mira Holtmann spoke."), text("nearly", "Mira Holtman spoke.")];
    expect([...findNear(said, [], terms)]).toEqual(["nearly"]);
  });
});
