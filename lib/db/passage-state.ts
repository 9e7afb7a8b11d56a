import "server-only";
import type { Passage, Post } from "@/lib/core/post/post";
import { approvalText } from "@/lib/core/words/approval-text";
import type { Cut, Look } from "@/lib/core/words/cut";
import { mergeCuts } from "@/lib/core/words/merge-cuts";
import { textOf } from "@/lib/core/words/text-of";
import { sha256 } from "./act";
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
  look: Look | null;
  /** SHA-256 of language, speaker, words, markup and removals: what an approval holds for. */
  digest: string;
};

/** Every passage of the transcript as it stands, by id, in order of reading. */
export function statesOf(rows: ReviewRows): Map<string, PassageState> {
  return new Map(
    rows.transcript.passages.flatMap((row, at) => {
      const passage = rows.post.passages[at];
      const { language } = rows.transcript;
      const { speakers } = rows.post;
      return passage ? [[row.id, stateOf({ language, speakers }, row, passage)]] : [];
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
  const speaker = passage.speaker === null ? null : (speakers[passage.speaker] ?? null);
  const { source } = revision;
  const digest = sha256(
    approvalText({ language, passage, speaker, text, source, cuts, out: look }),
  );
  const { id, version } = row;
  const removed = { spans, cuts, purged, outs, look };
  return { id, version, passage, rows: row, revision, text, ...removed, digest };
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

/** Whether words were taken out of what stays of a passage, purged since or not. */
export function isCut({ cuts, purged }: PassageState): boolean {
  return cuts.length + purged.length > 0;
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
