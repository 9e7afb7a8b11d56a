import type { FindingRule } from "../post/finding";

/** A finding as its line on the page shows it. */
export type FindingView = {
  id: string;
  rule: FindingRule;
  /** Key of the passage it is about, which is its anchor on the review page; null for the whole post. */
  passage: string | null;
  /** Number of the passage in reading order, from 1. */
  number: number | null;
  /** Who speaks there; null for what nobody says. */
  speaker: string | null;
  /** The word, label or link that it is about; null when it is taken out or not known any more. */
  detail: string | null;
  /** How the place reads, shortened; null when something of it is taken out. */
  quote: string | null;
  /** Its words have changed since the import; it may be solved. */
  changed: boolean;
  /** What somebody wrote when they dismissed it; kept when the dismissal is taken back. */
  note: string | null;
  dismissed: { at: string; byName: string } | null;
};

/** POST /api/v1/findings/{id}/dismissal */
export type DismissalBody = { note: string | null };
/** DELETE /api/v1/findings/{id}/dismissal; `at` is when it was dismissed, as it was seen. */
export type DismissalEndBody = { at: string };
