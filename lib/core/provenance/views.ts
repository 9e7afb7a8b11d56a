import type { Span } from "../words/segments";
import type { Sentence } from "./last-changed";

/**
 * How a version of a passage came about. `spoken` and `cleaned`: it was imported, and the post says that a
 * machine wrote down what was said, or that one went over it.
 */
export type Origin = "imported" | "spoken" | "cleaned" | "edited" | "changed";

/** One version of a passage's words; `out` is what is taken out now, as it stands in these words. */
export type VersionView = {
  origin: Origin;
  /** Who gave it these words; null for what was imported. */
  name: string | null;
  mine: boolean;
  /** ISO 8601. */
  at: string;
  text: string;
  out: Span[];
};

/** Where the words of a passage come from; the last version is the one of now. */
export type ProvenanceView = { sentences: Sentence[]; versions: VersionView[] };

/** The words a passage had first, where they were others than now. */
export type FirstWords = { id: string; text: string; out: Span[] };
