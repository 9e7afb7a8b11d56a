import type { ReviewView } from "../review/passage-view";
import type { GroundRules } from "./ground-rules";

/** A version as it stands, for both sides. Times are ISO 8601. */
export type RulesVersionView = {
  number: number;
  rules: GroundRules;
  byName: string;
  /** The viewer proposed it. */
  mine: boolean;
  at: string;
  /** Both sides said yes to exactly this. */
  agreed: boolean;
  /** Whose yes is missing, by name; of the authors' side any one will do. */
  missing: string[];
  /** The viewer's own yes is missing, or would do. */
  asked: boolean;
  /** Until when an answer is asked for, extensions counted in. */
  deadline: string | null;
  extensionsLeft: number;
  /** What is otherwise than in the version before. */
  changed: (keyof GroundRules)[];
};

/** What the review page knows of the rules; the newest version. */
export type RulesFacts = Pick<
  RulesVersionView,
  "number" | "agreed" | "missing" | "asked" | "deadline" | "extensionsLeft"
> &
  Pick<GroundRules, "scope" | "look" | "label"> & {
    /** The viewer can put the deadline off. */
    extend: boolean;
    /** The viewer has answered no version yet. */
    unanswered: boolean;
  };

/** Somebody whose clock may show another time. */
export type OtherClock = { name: string; zone: string };

/** The page of ground rules. */
export type RulesView = Pick<
  ReviewView,
  "interviewId" | "title" | "viewerName" | "role" | "stage" | "language"
> & {
  newest: RulesVersionView | null;
  earlier: Pick<RulesVersionView, "number" | "byName" | "at">[];
  /** Languages of the interview's translations, BCP-47. */
  languages: string[];
  /** Names of who gave the interview, and of who reads besides both sides. */
  interviewees: string[];
  readers: string[];
  clocks: OtherClock[];
  powers: { agree: boolean; extend: boolean };
};
