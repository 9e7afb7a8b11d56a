import { quoteOf } from "../finding/quote-of";
import type { Finding, FindingRule } from "../post/finding";
import { type BlockKind, type Passage, type PassageKind, type Post, sourceOf } from "../post/post";
import { countWords, minutesLeft } from "../words/count-words";
import { excerpt } from "../words/excerpt";
import { textOf } from "../words/text-of";

/** A place in the post that looks odd, as a person can find it: where, who speaks, how it reads. */
export type OddPlace = {
  number: number | null;
  speaker: string | null;
  quote: string | null;
  detail: string | null;
};

/** What was understood of a post, counted and named, for the preview before an import. */
export type Understanding = {
  title: string | null;
  turns: number;
  passages: number;
  minutes: number;
  speakers: { label: string; name: string | null; turns: number }[];
  /** `title` is null for what stands before the first heading. */
  sections: { title: string | null; turns: number; points: number }[];
  kinds: { kind: PassageKind; count: number }[];
  /** What looks odd by kind; that it is no interview at all is said by `Post.interview`. */
  odd: { rule: FindingRule; places: OddPlace[] }[];
  /** Blocks that stay as they are and ask for no decision, or that were not understood. */
  kept: { kind: BlockKind; line: number; quote: string }[];
};

/** Counts and names what `parsePost` found. */
export function understandingOf(post: Post, findings: Finding[]): Understanding {
  const title = post.passages.find(({ kind }) => kind === "title");
  const words = post.passages.map((passage) => countWords(wordsOf(post, passage)));
  return {
    title: title ? wordsOf(post, title) || null : null,
    turns: turnsAmong(post.passages),
    passages: post.passages.length,
    minutes: minutesLeft(words.reduce((sum, count) => sum + count, 0)),
    speakers: speakersOf(post),
    sections: sectionsOf(post),
    kinds: kindsOf(post),
    odd: oddOf(post, findings),
    kept: keptOf(post),
  };
}

/** The words of a passage as a reader sees them. */
export function wordsOf(post: Post, passage: Passage): string {
  return textOf(sourceOf(post, passage), passage.syntax);
}

function turnsAmong(passages: Passage[]): number {
  return new Set(passages.flatMap(({ turn }) => turn ?? [])).size;
}

function speakersOf(post: Post): Understanding["speakers"] {
  const spoken = groupedBy(post.passages, ({ speaker }) => speaker);
  return post.speakers.map(({ label, name }, at) => {
    return { label, name, turns: turnsAmong(spoken.get(at) ?? []) };
  });
}

function sectionsOf(post: Post): Understanding["sections"] {
  const inside = groupedBy(post.passages, ({ section }) => section);
  const of = (index: number | null, title: string | null) => {
    const members = inside.get(index) ?? [];
    const points = members.filter(({ kind }) => kind === "key-point").length;
    return { title, turns: turnsAmong(members), points };
  };
  const byKey = new Map(post.passages.map((passage) => [passage.key, passage]));
  const titled = post.sections.map(({ heading }, index) => {
    const passage = heading === null ? undefined : byKey.get(heading);
    return of(index, passage ? wordsOf(post, passage) : null);
  });
  const before = of(null, null);
  return before.turns > 0 && titled.length > 0 ? [before, ...titled] : titled;
}

/** Each passage is looked at once, however many groups there are. */
function groupedBy<K>(passages: Passage[], keyOf: (passage: Passage) => K): Map<K, Passage[]> {
  const groups = new Map<K, Passage[]>();
  for (const passage of passages) {
    const key = keyOf(passage);
    const group = groups.get(key);
    if (group) group.push(passage);
    else groups.set(key, [passage]);
  }
  return groups;
}

const reading: PassageKind[] = [
  ...(["title", "byline", "heading", "key-point", "turn", "note", "caption"] as const),
];

function kindsOf(post: Post): Understanding["kinds"] {
  const counted = reading.map((kind) => {
    return { kind, count: post.passages.filter((passage) => passage.kind === kind).length };
  });
  return counted.filter(({ count }) => count > 0);
}

function oddOf(post: Post, findings: Finding[]): Understanding["odd"] {
  const rules = [...new Set(findings.map(({ rule }) => rule))].filter(
    (rule) => rule !== "not-an-interview",
  );
  const numbers = new Map(post.passages.map(({ key }, at) => [key, at]));
  return rules.map((rule) => ({
    rule,
    places: findings
      .filter((finding) => finding.rule === rule)
      .map((finding) => placeOf(post, numbers, finding)),
  }));
}

function placeOf(post: Post, numbers: Map<string, number>, finding: Finding): OddPlace {
  const at = finding.passage === null ? undefined : numbers.get(finding.passage);
  const passage = at === undefined ? undefined : post.passages[at];
  const block = finding.block === null ? undefined : post.blocks[finding.block];
  const text = passage ? wordsOf(post, passage) : block?.source;
  const quote = text ? quoteOf(finding.rule, text, finding.detail) : null;
  const voice = post.speakers[passage?.speaker ?? -1];
  const speaker = voice ? (voice.name ?? voice.label) : null;
  const number = at === undefined ? null : at + 1;
  return { number, speaker, quote, detail: finding.detail || null };
}

/** Structure that is understood, or says nothing. */
const silent: BlockKind[] = ["blank", "front-matter", "heading", "toc", "legend", "turn", "note"];

function keptOf(post: Post): Understanding["kept"] {
  const worded = new Set(post.passages.map(({ block }) => block));
  const kept: Understanding["kept"] = [];
  let line = 1;
  for (const [at, { kind, source }] of post.blocks.entries()) {
    const quiet = worded.has(at) || silent.includes(kind);
    // A block may begin with the blank lines before it: its own first line is named.
    const lead = /^\s*/.exec(source)?.[0] ?? "";
    if (kind === "other" || !quiet) {
      kept.push({ kind, line: line + linesIn(lead), quote: excerpt(source) });
    }
    line += linesIn(source);
  }
  return kept;
}

function linesIn(text: string): number {
  return text.split("\n").length - 1;
}
