import type { CheckRule } from "../alignment/checks/check";
import type { PassageKind } from "../post/post";
import type { ReviewView } from "../review/passage-view";
import type { Look } from "../words/cut";
import type { WordDiff } from "../words/word-diff";
import type { FillView } from "./fill-place";
import type { Standing } from "./standing";
import type { Candidate } from "./views";

type Excerpt = { id: string; anchor: string; text: string };

/** A passage of the original beside an open place, as both sides see it. */
export type SaidView = Excerpt & {
  digest: string;
  /** What is taken out of it, in UTF-16 units of its text. */
  cuts: { start: number; end: number }[];
  out: boolean;
  /** How its words changed since the translation was right; null when they did not, or it is not known. */
  changes: WordDiff[] | null;
};

/** A passage of a translation that somebody has to look at. */
export type OpenPlace = Excerpt & {
  kind: PassageKind;
  digest: string;
  revisionId: string;
  standing: Exclude<Standing, "follows" | "untranslated" | "settled">;
  /** 0 to 1: how surely it belongs to what stands beside it. */
  sure: number;
  originals: SaidView[];
  /** Where it may say what was taken out of the original, best first; somebody chooses. */
  candidates: Candidate[];
  /** The removal in the original whose words are chosen here next; null when these are not known. */
  removal: { words: string; look: Look } | null;
  /** Passages of the original that are offered for it, those that stand beside it among them, in order. */
  near: Excerpt[];
};

/** What reads otherwise than in the original; anchors of the first passage on each side. */
export type DifferenceView = {
  rule: CheckRule;
  detail: string;
  original: string | null;
  passage: string | null;
  /** Names it as it was seen. */
  mark: string;
  /** A yes to what says the same as the original is none to this passage. */
  holds: boolean;
  /** Who said that it is right so, and why; without words when these were erased. */
  dismissed: { id: string; at: string; byName: string; note: string } | null;
};

/** The page of one translation. */
export type TranslationView = {
  interviewId: string;
  transcriptId: string;
  title: string;
  role: ReviewView["role"];
  /** Whose page it is, by participant: what they type is kept for them alone. */
  person: string;
  language: string;
  direction: "ltr" | "rtl";
  original: { language: string; direction: "ltr" | "rtl" };
  powers: { link: boolean; settle: boolean; redact: boolean; edit: boolean; dismiss: boolean };
  places: OpenPlace[];
  differences: DifferenceView[];
  /** What nothing in it says again. */
  missing: Excerpt[];
  /** What has no words yet. */
  fill: FillView;
  /** How many titles, headings and key points second readers do not see: they sum up something that is out. */
  hidden: number;
  /** How many of the places a translator can be given. */
  bundled: number;
  /** What the ground rules say of AI tools; null where there are none. */
  ai: boolean | null;
};
