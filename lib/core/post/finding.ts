/** What looks wrong in an imported post. Nothing is corrected: a finding links to its passage. */
export type FindingRule =
  | "same-speaker-twice"
  | "question-to-oneself"
  | "answer-in-other-voice"
  | "broken-bold"
  | "label-not-in-legend"
  | "dead-toc-link"
  | "foreign-script"
  | "not-an-interview"
  | "not-understood";

export type Finding = {
  rule: FindingRule;
  /** Key of the passage it is about; null when it is about a block without words or the post. */
  passage: string | null;
  /** Index of the block it is about; null for the whole post. */
  block: number | null;
  /** A short quote or name that the sentence in the interface shows; never more than 80 characters. */
  detail: string;
};
