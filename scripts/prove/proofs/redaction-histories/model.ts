import { createHash } from "node:crypto";
import { speakers } from "../publishing/talk";

/**
 * What an interview should be, kept beside the product and sharing no code with it: which words stand,
 * who took out what, what was approved when, and the one text that may be published.
 */
export type Model = {
  passages: Passage[];
  signed: Set<string>;
  live: string | null;
  clock: number;
};

export type Who = "author" | "interviewee";

export type Cut = {
  by: Who;
  look: "nothing" | "ellipsis";
  at: number;
  /** What counted as approved before; comes back with the words, unless something came between. */
  before: Approval | null;
  /** The words were edited since: then only the words come back. */
  carried: boolean;
};

export type Approval = { of: string; at: number };

export type Passage = {
  kind: "title" | "heading" | "turn";
  section: number | null;
  /** Whose turn it is. */
  label: string;
  words: { text: string; cut: Cut | null }[];
  out: Cut | null;
  approved: Approval | null;
};

/** The whole visible text, removed spans included, as both sides see it. */
export function textOf(passage: Passage): string {
  return passage.words.map(({ text }) => text).join(" ");
}

/** What an approval holds for: words and removals. */
export function seenIn({ words }: Passage): string {
  return words.map(({ text, cut }) => (cut ? `<${cut.look} ${text}>` : text)).join(" ");
}

/** Whether everything that stays was approved as it stands, and what sums it up after each removal. */
export function publishable({ passages }: Model): boolean {
  return passages.every((passage) => {
    if (passage.out) return true;
    const { approved } = passage;
    if (approved?.of !== seenIn(passage)) return false;
    return passages
      .filter((other) => sumsUp(passage, other))
      .every((other) => {
        const times = [other.out, ...other.words.map(({ cut }) => cut)].map((cut) => cut?.at ?? 0);
        return times.every((time) => time < approved.at);
      });
  });
}

function sumsUp({ kind, section }: Passage, other: Passage): boolean {
  if (kind === "turn" || other.kind !== "turn") return false;
  return kind === "title" || section === other.section;
}

/** The post, byte for byte. A section of which nothing stays loses its heading. */
export function postNow({ passages }: Model): string {
  const stays = passages.filter(({ out }) => !out);
  const said = (section: number | null) =>
    stays.some((one) => one.kind === "turn" && one.section === section);
  const body = stays.flatMap((passage) => {
    const words = shown(passage);
    if (passage.kind === "turn") return [`**${passage.label}:** ${words}`];
    return passage.kind === "heading" && said(passage.section) ? [`## ${words}`] : [];
  });
  const title = passages
    .filter(({ kind }) => kind === "title")
    .map(shown)
    .join();
  return `---\nlayout: post\ntitle: ${title}\nlang: en\n---\n\n${body.join("\n\n")}\n`;
}

function shown({ words }: Passage): string {
  const left = words.map(({ text, cut }) =>
    cut ? (cut.look === "ellipsis" ? "\\[…]" : "") : text,
  );
  return left.filter(Boolean).join(" ");
}

/** Hash of the one file at its path: what is signed. */
export function manifestOf(path: string, text: string): string {
  const sha = (data: string) => createHash("sha256").update(data, "utf8").digest("hex");
  const line = JSON.stringify([path, sha(text), Buffer.byteLength(text)]);
  return sha(`readback manifest 1\n${line}\n`);
}

/** A talk of two sections with three turns each; `word` makes the words that are looked for. */
export function makeModel(word: () => string): Model {
  const plain = (texts: string[]) => texts.map((text) => ({ text, cut: null }));
  const passage = (
    given: Pick<Passage, "kind" | "section" | "label">,
    texts: string[],
  ): Passage => ({
    ...given,
    words: plain(texts),
    out: null,
    approved: null,
  });
  let turn = 0;
  const passages = [passage({ kind: "title", section: null, label: "" }, ["Talk", word()])];
  for (const section of [0, 1]) {
    passages.push(passage({ kind: "heading", section, label: "" }, ["Part", word()]));
    for (let at = 0; at < 3; at += 1) {
      const label = speakers[turn++ % 2] ?? "";
      const texts = ["Alpha", word(), "beta", word(), "gamma."];
      passages.push(passage({ kind: "turn", section, label }, texts));
    }
  }
  return { passages, signed: new Set(), live: null, clock: 0 };
}
