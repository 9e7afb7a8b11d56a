import type { ReviewView } from "../review/passage-view";
import type { EventVerb } from "./event-verb";

/** One line of an interview's history, without a word of it. */
export type HistoryLine = {
  /** Its number, from 1. */
  line: number;
  verb: EventVerb;
  /** ISO 8601. */
  at: string;
  /** The name somebody had then; null for what Readback did by itself. */
  by: string | null;
  /** Whom it is about, when that is somebody else. */
  whom: string | null;
  /** What exactly, as a code the interface words: a decision, an answer, a role, a kind; or null. */
  what: string | null;
  /** Key of the passage it is about (`p-0137`), as long as there is such a passage. */
  passage: string | null;
  receipt: { id: string; code: string } | null;
};

export type HistoryView = Pick<ReviewView, "interviewId" | "title" | "role" | "stage"> & {
  /** Newest first. */
  lines: HistoryLine[];
  /** `before` of the next, older page; null on the last one. */
  older: number | null;
  /** Whether newer lines stand before these. */
  newer: boolean;
};
