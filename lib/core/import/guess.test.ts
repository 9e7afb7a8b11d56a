import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asLanguage, guessLanguage } from "./guess-language";
import { guessPath } from "./guess-path";
import { namePost } from "./name-post";

describe("where a post goes", () => {
  test.each([
    ["2026-03-02-a.md", "en", "_posts/en/2026-03-02-a.md"],
    ["_posts/fr/2026-03-02-a-fr.md", "fr", "_posts/fr/2026-03-02-a-fr.md"],
    ["/home/me/blog/_posts/2026-03-02-a.markdown", "en", "_posts/2026-03-02-a.markdown"],
    ["C:\\blog\\_posts\\de\\a.md", "de", "_posts/de/a.md"],
    ["2026-03-02-a-hant.md", "zh-Hant", "_posts/hant/2026-03-02-a-hant.md"],
    ["2026-03-02-a-zh.md", "zh-Hant", "_posts/zh/2026-03-02-a-zh.md"],
    ["2026-03-02-tea-for-two.md", "fr", "_posts/fr/2026-03-02-tea-for-two.md"],
    ["interview.txt", "en", "_posts/en/interview.md"],
    ["my talk (final).md", "en", "_posts/en/my-talk-final-.md"],
    ["../../etc/passwd", "en", "_posts/en/passwd.md"],
    [".hidden.md", "en", "_posts/en/hidden.md"],
    ["対談.md", "ja", "_posts/ja/対談.md"],
    ["", "en", "_posts/en/post.md"],
    ["_posts", "en", "_posts/en/_posts.md"],
  ])("%s in %s", (name, language, path) => {
    expect(guessPath(name, language)).toBe(path);
  });

  test("is always a path that a blog can allow", () => {
    const name = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .array(fc.constantFrom("_posts", "..", ".", "/", "\\", "a", "é", ".md", " ", "-"))
        .map((all) => all.join("")),
    );
    fc.assert(
      fc.property(name, (given) => {
        const path = guessPath(given, "en");
        expect(path).toMatch(
          /^_posts\/(?:[\p{L}\p{N}_][\p{L}\p{N}_.-]*\/)*[\p{L}\p{N}_][\p{L}\p{N}_.-]*\.(?:md|markdown)$/u,
        );
        expect(path).not.toContain("..");
        expect(path.length).toBeLessThanOrEqual(250);
      }),
    );
  });
});

describe("the language to offer", () => {
  test.each([
    ["2026-03-02-a-fr.md", "Hello there", "fr"],
    ["_posts/de/a.md", "Hello there", "de"],
    ["a-hant.md", "", "zh-Hant"],
    ["a.md", "今日は良い天気ですね", "ja"],
    ["a.md", "你好，我们开始吧", "zh"],
    ["a.md", "مرحبا بك", "ar"],
    ["a.md", "Здравствуйте", "ru"],
    ["a.md", "Hello, he said 好 once and went on talking for a long while in English", "en"],
    ["tea-for-two.md", "Hello", "en"],
    ["index.es.md", "Hello there", "es"],
    ["a.md", "Ich bin nicht die, die das ist, und der da ist es auch nicht.", "de"],
    ["a.md", "Les gens de la mer, vous savez, des fois, c’est une vie pour les fous.", "fr"],
    ["a.md", "", "en"],
  ])("of %s, %s", (name, text, language) => {
    expect(guessLanguage(name, text, "en")).toBe(language);
  });

  test("is a well-formed tag in its usual spelling, or none", () => {
    expect(["zh-hant", "EN", "x", "", "en_US"].map(asLanguage)).toEqual([
      ...["zh-Hant", "en", null, null, "en-US"],
    ]);
  });
});

test("a pasted post is named by its date and title", () => {
  const front = (source: string, words: string) => {
    const start = source.indexOf(words);
    const title = {
      ...{ key: "p-0001", kind: "title" as const, syntax: "scalar" as const, block: 0, start },
      ...{ end: start + words.length, speaker: null, turn: null, section: null, label: null },
    };
    const blocks = [{ kind: "front-matter" as const, source }];
    const none = { speakers: [], sections: [], entries: [], language: null, interview: true };
    return { blocks, passages: words ? [title] : [], ...none };
  };
  const given = front(
    '---\ntitle: "Über: das Licht!"\ndate: 2026-03-02 10:00\n---\n',
    '"Über: das Licht!"',
  );
  expect(namePost(given, "2026-11-25")).toBe("2026-03-02-über-das-licht.md");
  expect(namePost(front("---\n---\n", ""), "2026-11-25")).toBe("2026-11-25-interview.md");
});
