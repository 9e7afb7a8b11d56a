import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Change, changeOf, keptOf } from "./change";
import { changesIn, takeParts } from "./changes-in";
import { hintOf } from "./hint-of";
import { rebase } from "./rebase";

const words = fc
  .array(
    fc.constantFrom("we ", "carried ", "the ", "lamp ", "by hand. ", "灯", "を ", "👩‍👩‍👧 ", "é "),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(""));

describe("a change as it is kept", () => {
  const text = fc.record({
    type: fc.constantFrom("words" as const, "heading" as const, "keyPoint" as const),
    text: words,
  });
  const other: fc.Arbitrary<Change> = fc.oneof(
    fc.record({ type: fc.constant("speaker" as const), label: words, rest: fc.boolean() }),
    fc.record({ type: fc.constant("split" as const), at: fc.nat(), label: fc.option(words) }),
    fc.constant({ type: "merge" as const }),
    fc.record({ type: fc.constant("order" as const), passages: fc.array(fc.uuid()) }),
  );

  test("comes back as it was, with all that is typed in its words", () => {
    fc.assert(
      fc.property(fc.oneof(text, other), (change) => {
        const kept = keptOf(change);
        expect(changeOf(kept)).toEqual(change);
        if ("text" in change) expect(kept.detail).toEqual({});
      }),
    );
  });
});

describe("changes of a wording", () => {
  test("taken all, they are the wording; taken none, nothing changed", () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const ids = changesIn(before, after, "en").map(({ id }) => id);
        expect(takeParts([before, after], "en", ids)).toBe(after);
        expect(takeParts([before, after], "en", [])).toBe(before);
        expect(takeParts([before, after], "en", [ids.length])).toBeNull();
      }),
    );
  });

  test("one of them leaves the others as they were", () => {
    const [before, after] = ["I was nine then, in the north.", "I was ten then, in the south."];
    expect(changesIn(before, after, "en")).toHaveLength(2);
    expect(takeParts([before, after], "en", [1])).toBe("I was nine then, in the south.");
  });

  test("Japanese and Chinese are cut by words", () => {
    const parts = changesIn("彼は灯台にいた。", "彼は港にいた。", "ja");
    expect(parts).toMatchObject([{ removed: "灯台", added: "港" }]);
    expect(changesIn("我们每天点灯", "我们每晚点灯", "zh")).toHaveLength(1);
  });
});

describe("a wording on words that changed since", () => {
  const of = (before: string, after: string, now: string) => rebase({ before, after, now }, "en");

  test("keeps what both changed apart from each other", () => {
    const before = "I was nine then, in the north.";
    expect(of(before, "I was ten then, in the north.", "I was nine then, in the south.")).toBe(
      "I was ten then, in the south.",
    );
  });

  test("is kept aside where both changed the same place", () => {
    expect(of("I was nine.", "I was ten.", "I was eleven.")).toBeNull();
    expect(of("I was nine.", "I was ten.", "I was.")).toBeNull();
  });

  test("has nothing left to ask for when it is done already", () => {
    expect(of("I was nine.", "I was ten.", "I was ten.")).toBeNull();
  });

  test("never undoes what was done since, and never adds what neither typed", () => {
    fc.assert(
      fc.property(words, words, words, (before, after, now) => {
        const text = of(before, after, now);
        if (text === null) return;
        const since = changesIn(before, now, "en");
        const own = changesIn(before, after, "en");
        for (const { added } of since) expect(text).toContain(added);
        const typed = [...own, ...since].map(({ added }) => added).join("") + before;
        for (const letter of text) expect(typed).toContain(letter);
      }),
    );
  });
});

describe("form or substance", () => {
  const form: [string, string, string][] = [
    ["en", "Well, actually we carried the lamp.", "We carried the lamp."],
    ["en", "we carried the lamp", "We carried the lamp."],
    ["fr", "Alors bref, on portait la lampe.", "On portait la lampe."],
    ["de", "Wir haben also die Lampe getragen.", "Wir haben die Lampe getragen."],
    ["zh", "那个，我们每天点灯。", "我们每天点灯。"],
  ];
  const substance: [string, string, string][] = [
    ["en", "We carried nine lamps.", "We carried ten lamps."],
    ["en", "We carried the lamp.", "We never carried the lamp."],
    ["en", "Then Mira carried it.", "Then Lena carried it."],
    ["en", "We carried the lamp.", "We carried the child."],
    ["en", "We carried it. It was late.", "We carried it."],
    ["fr", "Je le savais.", "Je ne le savais pas."],
    ["zh", "我们每天点灯。", "我们不点灯。"],
    ["ja", "三人で運びました。", "四人で運びました。"],
  ];
  test.each(form)("%s: form: %s", (language, before, after) => {
    expect(hintOf(before, after, language)).toBe("form");
  });
  test.each(substance)("%s: substance: %s", (language, before, after) => {
    expect(hintOf(before, after, language)).toBe("substance");
  });
});
