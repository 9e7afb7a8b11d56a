import type { ReviewView } from "../review/passage-view";

/** A passage by its key (`p-0137`) and its translation's language; null for the original. */
export type StandingPlace = { language: string | null; anchor: string };

/** A translation, and of how many of its passages nobody knows. */
export type OpenTranslation = { transcriptId: string; language: string; passages: number };

/** What is taken out of an interview, in numbers: for both sides, nobody else knows that there is something. */
export type RemovedView = Pick<ReviewView, "interviewId" | "role"> & {
  /** Whole passages, and passages that parts were taken out of, in all languages together. */
  passages: number;
  parts: number;
  /** What else says these words and goes with them: earlier wordings, proposals, messages and notes. */
  wordings: number;
  proposals: number;
  messages: number;
  /** Passages where the words still stand: first they have to go there. */
  standing: StandingPlace[];
  /** Translations of which some passages may say them, and nobody chose or knows their words for it. */
  open: OpenTranslation[];
  /** Passages that are only held back until a date: erasing waits for it. */
  held: StandingPlace[];
  /** A publication is on its way: then it waits. */
  waits: boolean;
  /** What an erasure has to name: it stands for exactly this. */
  seen: string;
  /** ISO 8601; null before the first erasure. */
  erasedAt: string | null;
  /** It was published before, so that the blog's history may hold what was taken out later. */
  published: boolean;
  canErase: boolean;
  /** Days after publication until it is erased by itself; null for never. */
  days: number | null;
  /** The viewer sets that; where there are ground rules, they say it. */
  canRule: boolean;
  ruled: boolean;
};
