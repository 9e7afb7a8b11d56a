import type { BesideText, Progress, ReviewView } from "../../core/review/passage-view";
import type { ChangeType } from "../../core/suggestion/change";
import type { Link } from "../outbox/link";

/** What the page knows of a review besides its words. */
export type ReviewFacts = Omit<ReviewView, "passages" | "sections" | "title" | "beside"> & {
  /** Language that stands beside the text, and which way it is written. */
  beside: Omit<BesideText, "words"> | null;
};

export function factsOf({
  passages: _p,
  sections: _s,
  title: _t,
  beside: other,
  ...facts
}: ReviewView): ReviewFacts {
  const beside = other && withoutWords(other);
  return { ...facts, beside };
}

function withoutWords({ words: _, ...beside }: BesideText): Omit<BesideText, "words"> {
  return beside;
}

/** Where two languages do not fit beside each other: both in turn, or the one or the other alone. */
export type Read = "both" | "here" | "there";

/**
 * How the text is shown: as it would be published, with what is out and proposed marked in it, or in the
 * words it had first. The passage that has the focus always shows its marks.
 */
export type Form = "clean" | "marked" | "first";

export const forms: Form[] = ["clean", "marked", "first"];

/** Which passages are shown. */
export type Show = "all" | "first" | "waiting" | "comments" | "out";

export const shows: Show[] = ["all", "first", "waiting", "comments", "out"];

/** The filter that an address asks for. */
export function showOf(text: string | null | undefined): Show {
  return shows.find((show) => show === text) ?? "all";
}

/** A change of how passages are put together, rather than of words. */
export type StructureType = Exclude<ChangeType, "words">;

/** What is open under the focused passage. */
export type Pane =
  /** `counters`: in answer to this suggestion. */
  | { kind: "words"; counters?: string | undefined }
  | { kind: "decline"; suggestion: string }
  | { kind: "structure"; type: StructureType }
  | { kind: "look" }
  | { kind: "provenance" }
  | { kind: "message"; talk: boolean }
  | { kind: "reply"; thread: string }
  | null;

/** What the bar says about what was typed and pressed; "unread" until the device's queue is known. */
export type Saving = "unread" | "saved" | "saving" | "held" | "not-kept" | Exclude<Link, "fine">;

/** How far the review is, acts on their way included. */
export type Counted = Pick<Progress, "total" | "fine" | "out" | "waiting" | "minutesLeft">;
