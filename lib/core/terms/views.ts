import type { ReviewView } from "../review/passage-view";
import type { How, Term } from "./term";

/** A place where a term is named and still stands, with a little of what is around it. */
export type MentionView = {
  passageId: string;
  revisionId: string;
  /** The passage's key, which its transcript's page knows as an anchor. */
  anchor: string;
  /** Of the name in the passage's visible text (UTF-16, end exclusive). */
  start: number;
  end: number;
  how: How;
  before: string;
  form: string;
  after: string;
};

/** Where a term is named in one transcript; `out` counts the places that are taken out already. */
export type MentionsIn = { language: string; out: number; places: MentionView[] };

/** A language of the interview, the original first. */
export type EverywhereLanguage = {
  language: string;
  direction: "ltr" | "rtl";
  original: boolean;
};

/** Every place where the people, firms and words of an interview are named, in every language. */
export type EverywhereView = {
  interviewId: string;
  title: string;
  role: ReviewView["role"];
  powers: { change: boolean; redact: boolean };
  languages: EverywhereLanguage[];
  terms: (Term & { mentions: MentionsIn[] })[];
  /** What to start the list with, where there is none. */
  proposals: Omit<Term, "id">[];
  /** Stands for the list as it is here: a change of it names it. */
  seen: string;
};
