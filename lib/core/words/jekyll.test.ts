import fc from "fast-check";
import { expect, test } from "vitest";
import { buildSite } from "@/e2e/jekyll/build-site";
import { sameType, shownText } from "@/e2e/jekyll/shown-text";
import { escapeWords } from "./escape-words";
import { foldWords } from "./fold-words";

const listed =
  `{{ site.title }}|{% include x %}|{% raw %}|{{{ a }}}|{: .a }|{::options parse_block_html="true" /}|{:toc}
a {: .a } b|*a*{: .b}|<script>alert(1)</script>|<b>x</b>|<div>|</div>|<!-- c -->|<https://a.b>|a << b >> c|[^1]|[x](y)|[x][y]
[x]|![i](j)|1. one|12. x|2024.|- x|-|+ x|* x|* * *|# x|## x ##|C# ##|> x|>x|: x|= x|===|---|--- x|-- x|___|_ _ _|~~~|~~x~~
\`\`\` js|\`code\`|a \` b \`|^|^ x|$$x$$|$5 and $6|a*b*c|*a* **b** _c_ __d__|snake_case_word _x_|5 * 3 * 2|\\|a \\ b|\\*|C:\\|\\\\
&amp;|&lt;b&gt;|&#123;|AT&T;|&copy|*[abbr]: x|[ref]: http://x|    four spaces|Title {#id}|{#id}|[ ] task|[x] task|"quoted" 'it's' 'twas
http://a.b/c_d_e|a@b.c|:smile:|100% {%|%}|}}|{|x {|===|Line--dash...|¿qué?|你好：世界|مرحبا|1) x|a. x|\\(x\\)|term|x\\|y`
    .split(/[|\n]/)
    .concat([
      "a | b",
      "|a|b|",
      "a | b | c",
      "--- | ---",
      "\\|",
      "`a|b`",
      "{% raw %}{{ x }}{% endraw %}",
    ]);

const piece = fc.constantFrom(
  ..."* ** _ __ ` `` [ ] ( ) < > { } {{ }} {% %} {: ! | \\ & ; # - + . : = ~ ~~ ^ $ $$ ' \" a b C 1 2. é 你 <b> </b> &amp; [^1] ](x) --".split(
    " ",
  ),
  " ",
  " ",
);
const fuzzed = fc
  .sample(
    fc.array(piece, { minLength: 1, maxLength: 12 }).map((parts) => parts.join("")),
    { numRuns: 1200, seed: 11 },
  )
  .concat(
    fc.sample(fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 30 }), {
      numRuns: 300,
      seed: 5,
    }),
  )
  .filter((text) => foldWords(text) !== "");

const places: [string, (source: string) => string][] = [
  ["paragraph", (source) => `\n${source}\n`],
  ["turn", (source) => `\n**A:** ${source}\n`],
  ["heading", (source) => `\n## ${source}\n`],
  ["key point", (source) => `\n- ${source}\n`],
  ["nested key point", (source) => `\n1. [x](#x)\n   - ${source}\n`],
];

test.each(places)("a %s shows exactly the words that were typed", async (_, place) => {
  const words = [...listed, ...fuzzed];
  const body = words.map((text, at) => `<hr id="w${at}">\n${place(escapeWords(text))}`).join("\n");
  const post = `---\nlayout: none\n---\n\n${body}\n<hr id="end">\n`;
  const pages = await buildSite(new Map([["_posts/2025-01-01-words.md", post]]));
  const html = [...pages.values()].join("");
  const shown = html.split(/<hr id="(?:w\d+|end)" ?\/?>/).slice(1, -1);
  const lead = /\*\*A:\*\*|\[x\]/.exec(place(""))?.[0];
  const before = lead === "**A:**" ? "A: " : lead ? "x " : "";
  const wrong = words.flatMap((text, at) => {
    const wanted = sameType(before + foldWords(text));
    const got = shownText(shown[at] ?? "");
    return got === wanted ? [] : [{ text, source: escapeWords(text), got, wanted }];
  });
  expect(shown.length).toBe(words.length);
  expect(wrong).toEqual([]);
});
