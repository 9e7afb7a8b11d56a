/** What the people page shows: plain values, filtered for who looks. */
import type { ReviewView } from "../review/passage-view";
import type { DeclineView } from "./decline";

/**
 * Where somebody stands, and since when (ISO 8601). `invited`: has not opened it yet. `lapsed`: not
 * joined, and no invitation works any more.
 */
export type Standing = { kind: "joined" | "invited" | "lapsed" | "removed"; at: string };

export type PersonView = {
  id: string;
  name: string;
  role: ReviewView["role"];
  you: boolean;
  /** Only the author sees addresses, and who invited a reader theirs. */
  email: string | null;
  /** The viewer may renew their invitation and end their access. */
  tend: boolean;
  /** Language of their mails. */
  locale: string;
  standing: Standing;
  /** Why nobody can remove them or change their role: the author, or the name under what is live. */
  fixed: "author" | "signed" | null;
  /** Their no, as the authors and they themselves see it. */
  decline: DeclineView | null;
};

export type PeopleView = Pick<ReviewView, "interviewId" | "title" | "role" | "stage"> & {
  /** May invite, change and remove. */
  change: boolean;
  /** May ask somebody to read along. */
  invite: boolean;
  /** The newest ground rules; null where there are none. */
  rules: { agreed: boolean; missing: string[]; closed: boolean } | null;
  people: PersonView[];
};
