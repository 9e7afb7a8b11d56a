/** Why words may stand in the wrong mouth. */
export type VoiceReason =
  /** Two turns of one voice follow each other. */
  | "twice"
  /** The first asks, and the same voice goes on to answer. */
  | "question"
  /** The second begins as one answers somebody else. */
  | "answer";

/** Words from an offset of a passage to its end; from 0 it is all of it. */
export type VoiceMark = {
  /** Key of the passage. */
  passage: string;
  /** UTF-16 offset into its visible text, where a sentence begins. */
  at: number;
};

/**
 * A place where what one person said may stand under another's name: two turns of one voice, or two
 * paragraphs of one turn. Nothing is said about who is right.
 */
export type Attribution = {
  /** Keys of the passages of the first turn, and of the second. */
  first: string[];
  second: string[];
  reasons: VoiceReason[];
  /** Index into `Post.speakers` of whose words they are now, and who else may have said them, nearest first. */
  speaker: number;
  others: number[];
  /** Where the other voice seems to begin; null when nothing tells. Never more than a proposal. */
  guess: VoiceMark | null;
};
