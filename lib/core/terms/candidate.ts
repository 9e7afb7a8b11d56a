import type { How, Term } from "./term";

/** A place that may be a mention, while the whole of the texts is still being read. */
export type Candidate = {
  term: Term;
  start: number;
  end: number;
  how: How;
  /** Folded letters, to ask whether they are a word of the language. */
  letters: string;
  part: "first" | "last" | null;
  /**
   * `doubtful`: a mention only if its letters are no common word. `beside`: only beside another part of
   * the same name.
   */
  standing: "sure" | "doubtful" | "beside";
  /** Found with a letter or one side of a hyphen changed: whatever else fits here wins. */
  loose: boolean;
};
