import type { Passage, Post } from "../post/post";
import { type Closing, closePost } from "../print/close-post";
import { printPost } from "../print/print-post";
import { approvalText } from "../words/approval-text";
import type { Cut, Look } from "../words/cut";
import { mergeCuts } from "../words/merge-cuts";
import { textOf } from "../words/text-of";
import { cites } from "./cites";
import { type Edition, makeEdition } from "./edition";
import { printedOf } from "./printed-of";

export type Approval = {
  passage: string;
  decider: string;
  digest: string;
  at: Date;
  /** In a translation: the passages of the original it was given for, by people who saw only these. */
  through?: string[];
};
export type Removal = { passage: string; text: string; at: Date };

export type EditionInput = {
  post: Post;
  /** BCP-47 tag of the transcript. */
  language: string;
  /** The current source of each passage, by key. */
  revisions: Map<string, string>;
  /** Spans taken out of the visible text (UTF-16 offsets), by key. */
  cuts: Map<string, Cut[]>;
  /** Passages taken out whole. */
  outs: Map<string, Look>;
  /** Newest "Fine" of each decider on each passage. */
  approvals: Approval[];
  /** What was taken out, and when: derived text has to be approved after it. */
  removals: Removal[];
  /** When words were taken out of what a passage sums up in another transcript, by key. */
  cited?: Map<string, Date[]>;
  /** Every interviewee who must decide. */
  deciders: string[];
  /** Passages of a translation that nobody knows to say what the original says, by key. */
  unsettled?: Map<string, Unsettled>;
  /** Lines at the end of the file, such as a credit; signed with it like everything else in it. */
  closing?: Closing[];
  hash: (text: string) => string;
};

/**
 * What keeps a passage of a translation from being published: some of `Standing`, and `differs`, that it says
 * something else than what was approved, as far as can be told.
 */
export type Unsettled = "unlinked" | "unsure" | "untranslated" | "stale" | "differs";

/**
 * Why there is no edition. `waiting`: nobody or not everybody approved it. `reopened`: what was approved
 * has changed. `cited`: something it sums up was taken out after its approval. `unreadable`: its words
 * are missing. `no-decider`: there is no interviewee. `rules`: the ground rules are not agreed on.
 * `ended`: its author said that it will not be published. Of a
 * translation also what is not settled.
 */
export type Blocker =
  | { kind: "waiting" | "reopened" | "cited" | "unreadable" | Unsettled; passage: string }
  | { kind: "no-decider" | "rules" | "ended"; passage: null };

/** The edition of a transcript, or everything that stands in its way, in order of reading. */
export function editionOf(input: EditionInput): { edition: Edition } | { blockers: Blocker[] } {
  const blockers: Blocker[] =
    input.deciders.length > 0 ? [] : [{ kind: "no-decider", passage: null }];
  for (const passage of input.post.passages) {
    const kind = input.outs.has(passage.key) ? null : blockerOf(input, passage);
    if (kind) blockers.push({ kind, passage: passage.key });
  }
  if (blockers.length > 0) return { blockers };
  const sources = new Map<string, string>();
  const printed = printPost(input.post, (passage) => {
    const one = printedOf(input, passage);
    if (one.kind === "source") sources.set(passage.key, one.source);
    return one;
  });
  const kept = [...printed.placed].flatMap(([passage, text]) => {
    const times = input.approvals.filter((one) => one.passage === passage).map(({ at }) => +at);
    const approvedAt = new Date(Math.min(...times));
    const own = { passage, text, printed: sources.get(passage) ?? "", approvedAt };
    return times.length > 0 ? [own] : [];
  });
  const { placed } = printed;
  const text = closePost(printed.source, input.closing ?? []);
  return { edition: makeEdition({ text, placed, kept, transcriptLanguage: input.language }) };
}

function blockerOf(input: EditionInput, passage: Passage) {
  const source = input.revisions.get(passage.key);
  if (source === undefined) return "unreadable";
  const unsettled = input.unsettled?.get(passage.key);
  if (unsettled) return unsettled;
  const own = input.approvals.filter((one) => one.passage === passage.key);
  const digest = input.hash(digestText(input, passage, source));
  const held = input.deciders.map((id) => own.find((one) => one.decider === id));
  if (held.some((one) => !one)) return "waiting";
  if (held.some((one) => one?.digest !== digest)) return "reopened";
  const cited = new Set(cites(input.post, passage));
  const here = input.removals.filter((one) => cited.has(one.passage)).map(({ at }) => at);
  const times = [...here, ...(input.cited?.get(passage.key) ?? [])];
  return times.some((time) => held.some((one) => !one || one.at <= time)) ? "cited" : null;
}

function digestText(input: EditionInput, passage: Passage, source: string): string {
  const { speaker } = passage;
  return approvalText({
    language: input.language,
    passage,
    speaker: speaker === null ? null : (input.post.speakers[speaker] ?? null),
    text: textOf(source, passage.syntax),
    source,
    cuts: mergeCuts(input.cuts.get(passage.key) ?? []),
    out: null,
  });
}
