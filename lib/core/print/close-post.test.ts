import fc from "fast-check";
import { expect, test } from "vitest";
import { buildSite } from "@/e2e/jekyll/build-site";
import { sameType, shownText } from "@/e2e/jekyll/shown-text";
import { foldWords } from "../words/fold-words";
import { closePost } from "./close-post";

test("adds italic paragraphs and keeps how the file ends", () => {
  const lines = [{ words: "By both." }, { words: "CC BY 4.0", href: "https://a.example/" }];
  expect(closePost("**A:** Hi.\n", lines)).toBe(
    "**A:** Hi.\n\n*By both.*\n\n*[CC BY 4.0](https://a.example/)*\n",
  );
  expect(closePost("Hi.", lines.slice(0, 1))).toBe("Hi.\n\n*By both.*");
  expect(closePost("Hi.\r\n", lines.slice(0, 1))).toBe("Hi.\r\n\r\n*By both.*\r\n");
});

test("changes nothing without lines, and adds none twice", () => {
  const source = fc.string();
  const lines = fc.array(fc.record({ words: fc.string({ maxLength: 12 }) }), { maxLength: 3 });
  fc.assert(
    fc.property(source, lines, (source, lines) => {
      expect(closePost(source, [])).toBe(source);
      const once = closePost(source, lines);
      expect(closePost(once, lines)).toBe(once);
      expect(once.startsWith(source.replace(/(?:\r?\n)*$/, ""))).toBe(true);
    }),
  );
});

test("Jekyll shows exactly the words", async () => {
  const piece = fc.constantFrom(
    ..."* _ [ ] ( ) < { {{ {% # ` \\ a b é 你好 مرحبا 1. - & ~ ^ |".split(" "),
  );
  const spaced = fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(" "));
  const typed = fc.sample(spaced, { numRuns: 300, seed: 3 });
  const posts = typed.map((words, at): [string, string] => {
    const lines = [{ words }, { words: "CC BY-NC 4.0", href: "https://a.example/" }];
    return [`_posts/2025-01-01-w${at}.md`, closePost("---\nlayout: none\n---\n\n- Hi.\n", lines)];
  });
  const pages = [...(await buildSite(new Map(posts)))];
  for (const [at, words] of typed.entries()) {
    const html = pages.find(([path]) => path.endsWith(`w${at}.html`))?.[1] ?? "";
    const shown = sameType(foldWords(words));
    expect(shownText(html), words).toBe(sameType(`Hi. ${shown} CC BY-NC 4.0`));
    expect(html.match(/<p><em>/g)).toHaveLength(2);
  }
});
