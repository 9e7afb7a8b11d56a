import type { VoiceReason } from "./attribution";

/** A paragraph of a turn, for who may see what is taken out of it. */
export type SpokenPassage = {
  id: string;
  /** Its place on the review page. */
  anchor: string;
  revisionId: string;
  text: string;
  /** What is taken out of it, in UTF-16 offsets into its text. */
  cuts: { start: number; end: number }[];
  /** Where its sentences begin. */
  begins: number[];
};

export type SpokenTurn = { name: string; passages: SpokenPassage[] };

/** What stands beside a place, shortened and without what is taken out; no words when nothing is left. */
export type Beside = { name: string; words: string };

/** A place where words may stand under the wrong name, as its page shows it. */
export type VoiceView = {
  mark: string;
  reasons: VoiceReason[];
  before: Beside | null;
  first: SpokenTurn;
  second: SpokenTurn;
  after: Beside | null;
  /** Who else may have said it, nearest first. */
  others: { label: string; name: string }[];
  /** Id of a passage, and the offset where the other voice seems to begin. */
  guess: { passage: string; at: number } | null;
  /** Who proposed to give or split these words, and waits for an answer. */
  proposed: { byName: string; mine: boolean } | null;
  /** Who said that it is right so. */
  dismissed: { id: string; byName: string; at: string } | null;
};

/** What one may do with such a place: put it right, propose it, or call it right. */
export type VoicePowers = { apply: boolean; suggest: boolean; dismiss: boolean };
