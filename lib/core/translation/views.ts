import type { ReviewView } from "../review/passage-view";
import type { ConsentPolicy } from "./consent";
import type { Standing } from "./standing";

/** A passage beside another one that says the same in another language. */
export type BesideView = {
  id: string;
  anchor: string;
  text: string;
  revisionId: string;
  digest: string;
  out: boolean;
  standing: Standing | null;
  /** 0 to 1: how surely the two belong together. */
  sure: number;
  /** Where it may say the words that were asked about, best first; `sure` where it can be nowhere else. */
  candidates: Candidate[];
};

/** A span of a text that may say what a span of another language says, in UTF-16 units. */
export type Candidate = { start: number; end: number; sure: boolean };

/** What says the same in every other language of the interview, the original first. */
export type AcrossView = {
  texts: {
    language: string;
    direction: "ltr" | "rtl";
    original: boolean;
    passages: BesideView[];
  }[];
};

/** A transcript on the languages page. */
export type LanguageView = {
  id: string;
  language: string;
  direction: "ltr" | "rtl";
  original: boolean;
  path: string;
  /** Its author wants it published; without what nobody settled. */
  chosen: boolean;
  leaveOut: boolean;
  /** Would go out now, or why not. */
  ready: boolean;
  why: WhyNot | null;
  /** Passages by how they stand to the original; empty for the original itself. */
  counts: Record<Standing, number>;
  /** Passages of the original that nothing in it says again. */
  missing: number;
  /** What reads otherwise than in the original and nobody called right, and what was called right. */
  differences: { open: number; dismissed: number };
  /** Passages among them that a yes to what says the same is none to. */
  held: number;
  /** A policy is null while its person has not said anything, which is no yes. */
  consents: { person: string; name: string; policy: ConsentPolicy | null; mine: boolean }[];
};

export type WhyNot =
  | ("not-chosen" | "consent" | "passages" | "talk" | "leak" | "path" | "rules")
  | "original";

/** The languages page. */
export type LanguagesView = {
  interviewId: string;
  title: string;
  role: ReviewView["role"];
  powers: { add: boolean; change: boolean; turn: boolean; consent: boolean };
  languages: LanguageView[];
};
