import { align } from "@/lib/core/alignment/align";
import { parsePost } from "@/lib/core/post/parse-post";
import { sourceOf } from "@/lib/core/post/post";
import { previewOf } from "@/lib/core/publish/preview-of";
import { findMentions } from "@/lib/core/terms/find-mentions";
import type { Term } from "@/lib/core/terms/term";
import { countWords } from "@/lib/core/words/count-words";
import { excerpt } from "@/lib/core/words/excerpt";
import { scanInline } from "@/lib/core/words/scan-inline";
import { wordDiff } from "@/lib/core/words/word-diff";
import { type Line, quantile, timeRounds } from "./measure";
import { talkOf } from "./talk";

/** Text whose beginnings of markup never end; what a careless scanner goes through again and again. */
const open = [
  "*a **b [c ",
  "[![",
  "`a``b```",
  "{% raw",
  "{{ a",
  "<!-- ",
  "$$a",
  "[a](b",
  '[a](b "c',
];

const terms: Term[] = Array.from({ length: 50 }, (_, at) => ({
  id: `t${at}`,
  kind: "person",
  names: [
    { language: "en", name: at === 0 ? "Mira Holt" : `Mirabel${at} Quillfeather${at}` },
    { language: "zh", name: at === 0 ? "米拉·霍尔特" : `韦伯${at}·霍夫曼${at}` },
  ],
}));

const beginnings = ["Mi", "Mira Hol", "金", "ا", "'", "H. "];

/** What is done with a text of any length, and a text of about so many letters. */
const works: {
  name: string;
  work: (text: string) => unknown;
  text: (letters: number) => string;
}[] = [
  { name: "preview", work: previewOf, text: (letters) => talkOf(Math.ceil(letters / 200)) },
  { name: "words counted", work: countWords, text: repeated("word 灯 ") },
  { name: "excerpt", work: (text) => excerpt(text, "HERE", 30), text: around("wörd ", "HERE") },
  { name: "word difference", work: (text) => wordDiff(text, text, "en"), text: numbered },
  { name: "aligned in one passage", work: aligned, text: repeated("十万一二三，千百") },
  {
    name: "aligned in many, all alike",
    work: aligned,
    text: repeated("一千米拉去了很远的地方，没有人知道她什么时候回来。\n\n"),
  },
  ...open.map((piece) => ({ name: `markup ${piece}`, work: scanInline, text: repeated(piece) })),
  { name: "names in a talk", work: mentions, text: repeated("whether Mira Holt would stay. ") },
  ...beginnings.map((piece) => ({
    name: `names in ${piece}`,
    work: mentions,
    text: repeated(piece),
  })),
];

/** Time over a text four times as long against four times the time: 1 is linear, 4 is quadratic. */
export async function growth(): Promise<Line[]> {
  const lines: Line[] = [];
  for (const { name, work, text } of works) {
    const time = async (letters: number) => {
      const given = text(letters);
      return quantile(await timeRounds(5, async () => void work(given)));
    };
    const base = 4 * (await time(25_000));
    const ours = await time(100_000);
    lines.push({ name: `${name}, four times as long`, ours, base, unit: "ms", goal: "2" });
  }
  return lines;
}

function aligned(text: string): unknown {
  const { post } = parsePost(text);
  const sources = new Map(post.passages.map((passage) => [passage.key, sourceOf(post, passage)]));
  const side = { post, language: "zh", sources };
  return align(side, { ...side, language: "ja" }, []);
}

function mentions(text: string): unknown {
  return findMentions(terms, [{ transcript: "x", language: "en", passage: "p", text }]);
}

function repeated(piece: string): (letters: number) => string {
  return (letters) => piece.repeat(Math.ceil(letters / piece.length));
}

function around(piece: string, middle: string): (letters: number) => string {
  const half = repeated(piece);
  return (letters) => `${half(letters / 2)}${middle}${half(letters / 2)}`;
}

function numbered(letters: number): string {
  return Array.from({ length: letters / 30 }, (_, at) => `It’s ${at}.5 “lamps”, naïve 👩‍👩‍👧`).join(
    " ",
  );
}
