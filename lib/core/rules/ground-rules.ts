import type { Look } from "../words/cut";

export const templates = ["blog", "magazine", "research", "oral-history", "legal"] as const;
/** What the rules were begun from; it decides nothing by itself. */
export type Template = (typeof templates)[number];

export const scopes = ["accuracy", "take-out", "rewrite"] as const;
/** Which suggestions are expected. Taking out is always possible, whatever it says (DOMAIN.md). */
export type Scope = (typeof scopes)[number];

export const licences = [
  "none",
  "reserved",
  "cc0",
  "cc-by",
  "cc-by-sa",
  "cc-by-nc",
  "cc-by-nc-nd",
] as const;
export type Licence = (typeof licences)[number];

/** An instant (ISO 8601) and the IANA zone in which it was chosen. */
export type Moment = { at: string; zone: string };

/** How often the deadline can be put off without a new round, at most. */
export const MOST_EXTENSIONS = 2;
/** The longest credit line and label, in UTF-16 units. */
export const LONGEST_CREDIT = 300;
export const LONGEST_LABEL = 80;

/** What both agree on before the review (DOMAIN.md, "Ground rules"); one version of it. */
export type GroundRules = {
  template: Template;
  scope: Scope;
  /** BCP-47 of the translations that may be published; null: each that is ready. The original always may. */
  languages: string[] | null;
  /** A recording may be published too. */
  sound: boolean;
  /** AI tools may be used on the interview. */
  ai: boolean;
  /** Until when the interviewee is asked to answer, and how often they put it off by themselves. */
  deadline: (Moment & { extensions: number }) | null;
  /** How a removal looks unless its maker chooses otherwise; `label` is for the look of that name. */
  look: Look["kind"];
  label: string;
  /** Words in the author's own writing; printed at the end of every file only where that is chosen. */
  credit: string;
  printCredit: boolean;
  licence: Licence;
  printLicence: boolean;
  /** Who reads beside both sides before publication. */
  readers: "nobody" | "invited";
  /** Days after publication until what was taken out is erased by itself; null: never by itself. */
  retention: number | null;
  /** Nothing is published before it; when it comes, nothing is published by itself. */
  embargo: Moment | null;
};
