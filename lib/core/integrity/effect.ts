import type { Passage } from "../post/post";

/** What a removal may have done to something that stays. It is pointed out, and stops nothing. */
export type EffectRule =
  /** A question whose answer is out. */
  | "question-alone"
  /** An answer whose question is out. */
  | "answer-alone"
  /** "As I said above", "the former": what it points back to may be out. */
  | "points-back"
  /** It begins with "he" or "that", and what stood before it is out. */
  | "begins-open"
  /** A "not" went, and the sentence around it stays. */
  | "negation-gone"
  /** Much of a section is out. */
  | "much-gone"
  /** Nothing that somebody said in a section is left. */
  | "voice-gone";

export type Effect = {
  rule: EffectRule;
  /** Key of the passage that may read differently now; of the section's heading, or its first that stays. */
  passage: string;
  /** Keys of the passages of which something is out, and that it comes from. */
  because: string[];
};

/** A passage as it would be printed. */
export type Left = {
  passage: Passage;
  /** Visible text, removed spans included. */
  text: string;
  /** Taken out as a whole. */
  out: boolean;
  /** What is taken out of its text, in order, none overlapping. */
  cuts: { start: number; end: number }[];
};

/** A transcript with its removals. */
export type Remains = { language: string; left: Left[] };
