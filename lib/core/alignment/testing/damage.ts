import { parsePost } from "../../post/parse-post";
import { type Post, sourceOf } from "../../post/post";
import type { Side } from "../alignment";

/** A sentence, and the key of the original's passage that it comes from. */
type Sentence = { text: string; key: string };

type Paragraph = Sentence[];

/** A turn, or a heading (`label` null) of one paragraph. */
export type Item = { label: string | null; paragraphs: Paragraph[] };

/** What happens to a translation; `at` and `by` run from 0 to 1 and choose where. */
export type Damage = { kind: DamageKind; at: number; by: number };

export const damageKinds = [
  "drop",
  "drop-row",
  "fuse",
  "split",
  "swap",
  "swap-words",
  "move",
  "flip",
  "shorten",
] as const;
export type DamageKind = (typeof damageKinds)[number];

/** A translation taken apart; its n-th passage says what the original's n-th passage says. */
export type Parts = {
  head: string;
  headKeys: string[];
  /** Words by key. */
  words: Map<string, string>;
  items: Item[];
};

export function takeApart(post: Post): Parts {
  const first = post.passages.find(
    ({ kind, block }) => kind === "heading" && post.entries.every((entry) => block > entry.block),
  );
  const start = first?.block ?? 0;
  const head = post.blocks.slice(0, start).map(({ source }) => source);
  const items: Item[] = [];
  let turn: number | null = null;
  for (const passage of post.passages.filter(({ block }) => block >= start)) {
    const paragraph = sentencesOf(sourceOf(post, passage), passage.key);
    const label = passage.turn === null ? null : (post.speakers[passage.speaker ?? 0]?.label ?? "");
    if (label !== null && passage.turn === turn) items.at(-1)?.paragraphs.push(paragraph);
    else items.push({ label, paragraphs: [paragraph] });
    turn = passage.turn;
  }
  const headKeys = post.passages.filter(({ block }) => block < start).map(({ key }) => key);
  const words = new Map(post.passages.map((passage) => [passage.key, sourceOf(post, passage)]));
  return { head: head.join(""), headKeys, words, items };
}

/** The translation after what happened, and what each of its passages says of the original, by key. */
export function putTogether(
  parts: Parts,
  language: string,
): { side: Side; truth: Map<string, string[]> } {
  const body = parts.items.map(({ label, paragraphs }) => {
    const words = paragraphs.map(textOf).join("\n\n");
    return label === null ? `## ${words}` : `**${label}:** ${words}`;
  });
  const { post } = parsePost(`${parts.head}${body.join("\n\n")}\n`);
  const said = parts.items.flatMap(({ paragraphs }) => paragraphs.map(truthOf));
  const head = post.passages.slice(0, post.passages.length - said.length);
  const keys = [...parts.headKeys];
  // An entry of the table of contents that lost its heading is a passage now.
  const truths = head
    .map((passage) =>
      sourceOf(post, passage) === parts.words.get(keys[0] ?? "") ? [keys.shift() ?? ""] : [],
    )
    .concat(said);
  if (keys.length > 0) throw new Error("A damaged post reads otherwise.");
  const truth = new Map(post.passages.map(({ key }, index) => [key, truths[index] ?? []]));
  return { side: { post, language, sources: new Map() }, truth };
}

/** The parts after one damage; the input stays as it is. */
export function damaged({ items, ...rest }: Parts, damage: Damage): Parts {
  return { ...rest, items: damages[damage.kind](items, damage) };
}

/** Shortening comes last and once: a translation of a quarter's length is none. */
export function damagedBy(translation: Side, happened: Damage[]) {
  const others = happened.filter(({ kind }) => kind !== "shorten");
  const shorten = happened.filter(({ kind }) => kind === "shorten").slice(0, 1);
  const parts = [...others, ...shorten].reduce(damaged, takeApart(translation.post));
  return putTogether(parts, translation.language);
}

const damages: Record<DamageKind, (items: Item[], damage: Damage) => Item[]> = {
  drop: (items, { at }) => items.toSpliced(turnAt(items, at), 1),
  "drop-row": (items, { at }) => {
    const headings = items.flatMap(({ label }, index) =>
      label === null && index > 8 ? [index] : [],
    );
    const heading = headings[Math.floor(at * headings.length)] ?? 9;
    return items.toSpliced(heading - 8, 18);
  },
  fuse: (items, { at }) => {
    const place = turnAt(items, at);
    const [one, next] = [items[place], items[place + 1]];
    if (!one || next?.label == null) return items;
    const last = one.paragraphs.at(-1) ?? [];
    const both = [...last, ...(next.paragraphs[0] ?? [])];
    const paragraphs = [...one.paragraphs.slice(0, -1), both, ...next.paragraphs.slice(1)];
    return items.toSpliced(place, 2, { label: one.label, paragraphs });
  },
  split: (items, { at, by }) => {
    const places = items.flatMap(({ label, paragraphs }, index) =>
      label !== null && (paragraphs[0]?.length ?? 0) > 1 ? [index] : [],
    );
    const place = places[Math.floor(at * places.length)] ?? -1;
    const item = items[place];
    const [first = [], ...others] = item?.paragraphs ?? [];
    if (!item) return items;
    const cut = 1 + Math.floor(by * (first.length - 1));
    return items.toSpliced(
      place,
      1,
      { label: item.label, paragraphs: [first.slice(0, cut)] },
      { label: item.label, paragraphs: [first.slice(cut), ...others] },
    );
  },
  swap: (items, { at, by }) => {
    const [one, other] = twoTurns(items, at, by);
    const [a, b] = [items[one], items[other]];
    return a && b ? items.with(one, b).with(other, a) : items;
  },
  "swap-words": (items, { at, by }) => {
    const [one, other] = twoTurns(items, at, by);
    const [a, b] = [items[one], items[other]];
    if (!a || !b) return items;
    return items
      .with(one, { ...a, paragraphs: b.paragraphs })
      .with(other, { ...b, paragraphs: a.paragraphs });
  },
  move: (items, { at, by }) => {
    const [from, to] = twoTurns(items, at, by);
    const item = items[from];
    return item ? items.toSpliced(from, 1).toSpliced(to, 0, item) : items;
  },
  flip: (items, { at }) => {
    const place = turnAt(items, at);
    const labels = [...new Set(items.flatMap(({ label }) => label ?? []))];
    const item = items[place];
    const other = labels.find((label) => label !== item?.label);
    return item && other ? items.with(place, { ...item, label: other }) : items;
  },
  shorten: (items) =>
    items.map(({ label, paragraphs }) => ({
      label,
      paragraphs: label === null ? paragraphs : paragraphs.map(halved),
    })),
};

function turnAt(items: Item[], at: number): number {
  const turns = items.flatMap(({ label }, index) => (label === null ? [] : [index]));
  return turns[Math.floor(at * turns.length)] ?? 0;
}

function twoTurns(items: Item[], at: number, by: number): [number, number] {
  const one = turnAt(items, at);
  const other =
    by < 0.5
      ? turnAt(items, by * 2)
      : Math.min(items.length - 1, one + 1 + Math.floor((by - 0.5) * 12));
  return items[other]?.label === null ? [one, one] : [one, other];
}

/** Markup is left whole. */
function sentencesOf(text: string, key: string): Sentence[] {
  if (/[[\]*_`]/.test(text)) return [{ text, key }];
  const sentences = [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(text)];
  return sentences.map(({ segment }) => ({ text: segment.trim(), key }));
}

function textOf(paragraph: Paragraph): string {
  return paragraph.map(({ text }) => text).join(" ");
}

function truthOf(paragraph: Paragraph): string[] {
  return [...new Set(paragraph.map(({ key }) => key))];
}

/** The first half of what each original says in a paragraph. */
function halved(paragraph: Paragraph): Paragraph {
  return truthOf(paragraph).map((key) => ({
    key,
    text: halfOf(textOf(paragraph.filter((sentence) => sentence.key === key))),
  }));
}

function halfOf(text: string): string {
  if (/[[\]*_`]/.test(text) || text.length < 12) return text;
  const half = text.slice(0, Math.ceil(text.length / 2)).trim();
  const word = half.lastIndexOf(" ");
  return (word > half.length / 2 ? half.slice(0, word) : half).replace(/[\\.:!]+$/, "");
}
