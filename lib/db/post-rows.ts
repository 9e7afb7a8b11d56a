import "server-only";
import type { Passage, Post } from "@/lib/core/post/post";
import type { Outline, TranscriptRows } from "./review";

/** The imported post, rebuilt from its rows: the same value `parsePost` made at import. */
export function postOf(
  rows: Pick<TranscriptRows, "outline" | "blocks" | "passages" | "speakers">,
): Post {
  const outline = rows.outline as unknown as Outline;
  return {
    ...outline,
    blocks: rows.blocks.map(({ kind, source }) => ({ kind, source }) as Post["blocks"][number]),
    passages: rows.passages.map(passageOf),
    speakers: rows.speakers.map(({ label, name }) => ({ label, name })),
  };
}

/** A passage as a value, from its row. */
export function passageOf(row: TranscriptRows["passages"][number]): Passage {
  const { labelPrefix: prefix, labelSuffix: suffix } = row;
  return {
    key: row.key,
    kind: row.kind as Passage["kind"],
    syntax: row.syntax as Passage["syntax"],
    block: row.block,
    start: row.start,
    end: row.end,
    speaker: row.speaker,
    turn: row.turn,
    section: row.section,
    label: prefix === null ? null : { prefix, suffix: suffix ?? "" },
  };
}
