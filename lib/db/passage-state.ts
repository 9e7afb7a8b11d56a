import "server-only";
import type { Passage, Post } from "@/lib/core/post/post";
import type { Standing } from "@/lib/core/translation/standing";
import { isUntranslated } from "@/lib/core/translation/untranslated";
import { approvalText } from "@/lib/core/words/approval-text";
import type { Cut, Look } from "@/lib/core/words/cut";
import { mergeCuts } from "@/lib/core/words/merge-cuts";
import { textOf } from "@/lib/core/words/text-of";
import { sha256 } from "./act";
import { followOriginal } from "./follow-original";
import type { PassageRows, ReviewRows } from "./review";

export type RedactionRow = PassageRows["redactions"][number];

/** A passage as it stands: its current words, what is taken out of them, and what a decision names. */
export type PassageState = {
  id: string;
  version: number;
  passage: Passage;
  rows: PassageRows;
  revision: { id: string; number: number; source: string };
  /** The words without markup; offsets of removals and threads count in it. */
  text: string;
  /** Removed spans as their makers made them, and the same merged for reading and printing. */
  spans: (RedactionRow & { start: number; end: number })[];
  cuts: Cut[];
  /** Removed spans whose words were purged: gone without a place, but not without a time. */
  purged: RedactionRow[];
  /** Removals of the whole passage; `look` is the first one's, null when it stays. */
  outs: RedactionRow[];
  /** How its removal looks, its own or that of what it says again; null when it stays. */
  look: Look | null;
  /** In a translation: how it stands to the original, and the removals there that it is out with. */
  standing: Standing | null;
  followed: RedactionRow[];
  /** SHA-256 of language, speaker, words, markup and removals: what an approval holds for. */
  digest: string;
};

/** What was worked out of rows; they are a snapshot that nobody changes, and go with it. */
const known = new WeakMap<ReviewRows, ReadonlyMap<string, PassageState>>();

/**
 * Every passage of the transcript as it stands, by id, in order of reading. Worked out once for the same
 * rows, however many ask: nine translations follow one original.
 */
export function statesOf(rows: ReviewRows): ReadonlyMap<string, PassageState> {
  const states = known.get(rows) ?? workOut(rows);
  known.set(rows, states);
  return states;
}

function workOut(rows: ReviewRows): ReadonlyMap<string, PassageState> {
  const { language } = rows.transcript;
  const { speakers } = rows.post;
  const originals = rows.original && statesOf(rows.original);
  return new Map(
    rows.transcript.passages.flatMap((row, at) => {
      const passage = rows.post.passages[at];
      if (!passage) return [];
      const own = stateOf({ language, speakers }, row, passage);
      if (!originals) return [[row.id, own]];
      const follows = followOriginal(own, originals);
      const digest = digestOf({ language, speakers }, follows);
      return [[row.id, { ...follows, digest }]];
    }),
  );
}

/** One passage as it stands, from its own rows and what its transcript says about all. */
export function stateOf(
  { language, speakers }: Pick<Post, "speakers"> & { language: string },
  row: PassageRows,
  passage: Passage,
): PassageState {
  const revision = row.revisions.at(-1);
  if (!revision) throw new Error("passage without a revision");
  const text = textOf(revision.source, passage.syntax);
  const { spans, purged, outs } = placeRemovals(row, revision.id, text);
  const cuts = mergeCuts(
    spans.map(({ start, end, ...span }) => ({ start, end, look: lookOf(span) })),
  );
  const look = outs[0] ? lookOf(outs[0]) : null;
  const { id, version } = row;
  const said = { passage, revision, text, cuts, look };
  const digest = digestOf({ language, speakers }, said);
  const removed = { spans, purged, outs, standing: null, followed: [] };
  return { id, version, rows: row, ...said, ...removed, digest };
}

/** What an approval of a passage holds for. */
function digestOf(
  { language, speakers }: Pick<Post, "speakers"> & { language: string },
  state: Pick<PassageState, "passage" | "revision" | "text" | "cuts" | "look">,
): string {
  const { passage, revision, text, cuts, look: out } = state;
  const speaker = passage.speaker === null ? null : (speakers[passage.speaker] ?? null);
  const { source } = revision;
  return sha256(approvalText({ language, passage, speaker, text, source, cuts, out }));
}

/** A span that is not placed in the current words takes the whole passage out: fail closed. */
function placeRemovals(row: PassageRows, revisionId: string, text: string) {
  const spans: PassageState["spans"] = [];
  const purged: RedactionRow[] = [];
  const outs: RedactionRow[] = [];
  for (const removal of row.redactions) {
    const { start, end, purgedAt } = removal;
    if (purgedAt && start !== null) {
      purged.push(removal);
      continue;
    }
    const placed =
      start !== null && end !== null && 0 <= start && start < end && end <= text.length;
    if (placed && removal.revisionId === revisionId) spans.push({ ...removal, start, end });
    else outs.push(removal);
  }
  return { spans, purged, outs };
}

/** How a passage reads on a page: one without words of its own shows that it has none. */
export function shownText({ text }: Pick<PassageState, "text">): string {
  return isUntranslated(text) ? "…" : text;
}

/** Whether words were taken out of what stays of a passage, purged since or not. */
export function isCut({ cuts, purged }: PassageState): boolean {
  return cuts.length + purged.length > 0;
}

/** What takes the passage out as a whole: its own removals, and in a translation those it is out with. */
export function wholeRemovals({ outs, look, followed }: PassageState): RedactionRow[] {
  return look ? [...outs, ...followed] : outs;
}

/** The look of a removal, from its columns; one that is not understood shows nothing. */
export function lookOf(row: { look: string; lookWords: string | null }): Look {
  const words = row.lookWords ?? "";
  switch (row.look) {
    case "ellipsis":
      return { kind: "ellipsis" };
    case "label":
    case "generalisation":
    case "pseudonym":
      return words ? { kind: row.look, words } : { kind: "nothing" };
    default:
      return { kind: "nothing" };
  }
}

/** Whether a revision reads exactly like the current one; undoing a change brings words back. */
export function sameWords(state: PassageState, revisionId: string): boolean {
  const other = state.rows.revisions.find((row) => row.id === revisionId);
  return other?.source === state.revision.source;
}
