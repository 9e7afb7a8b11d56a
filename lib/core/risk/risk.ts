/** Why most people want to think about a passage before it is published. `near`: it sounds like something taken out. */
export type RiskKind =
  | "people"
  | "employer"
  | "money"
  | "health"
  | "law"
  | "harsh"
  | "near"
  | "contact"
  | "numbers";

/**
 * Words of one language that make people pause. `words` is the source of a regular expression, matched
 * without regard to case at the edges of words, where the language has any.
 */
export type RiskEntry = {
  kind: Exclude<RiskKind, "near">;
  /** From 1, says little by itself, to 5, hardly anybody publishes it unread. */
  weight: number;
  /** Why it is in the list. */
  why: string;
  words: string;
};

/** A passage that may hold something, with the kinds found, the heaviest first. */
export type Risk = { passage: string; score: number; reasons: RiskKind[] };
