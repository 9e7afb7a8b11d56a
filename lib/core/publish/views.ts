/** What the sign-off, publish and receipt pages show: plain values, filtered for who looks. */

import type { ReviewView } from "../review/passage-view";
import type { ConsentPolicy } from "../translation/consent";
import type { WhyNot } from "../translation/views";
import type { DiffRow } from "./line-diff";
import type { PreviewItem } from "./preview-of";

/** A file as it would go out; `hash` is its SHA-256, of which people see the beginning. */
export type FileView = {
  path: string;
  hash: string;
  language: string;
  direction: "ltr" | "rtl";
};

/** A language that would not go out now, and why. */
export type LeftView = { language: string; why: WhyNot };

/**
 * What still waits at a passage: its key (`p-0137`) and why. `again`: it says what was taken out elsewhere.
 * Without a passage: nobody is invited, the ground rules are not agreed on, or it ended unpublished.
 */
export type WaitingView = { passage: string | null; why: WaitingReason };
export type WaitingReason =
  | "decision"
  | "talk"
  | "query"
  | "suggestion"
  | "reopened"
  | "again"
  | "nobody"
  | "rules"
  | "ended";

/** An interviewee and their signature of what would be published now. */
export type SignerView = {
  name: string;
  joined: boolean;
  /** ISO 8601; null while there is none that counts. */
  signedAt: string | null;
  /** They signed other words than those of now. */
  outdated: boolean;
  /** About how long the review took them, once it is signed; nothing else of how somebody read is told. */
  minutes: number | null;
};

export type PublicationView = {
  id: string;
  state: "queued" | "pushed" | "stopped" | "failed";
  reason: string | null;
  commit: string | null;
  takeDown: boolean;
  /** It replaced what somebody had changed in the blog. */
  replaced: boolean;
  at: string;
  receipt: { id: string; code: string } | null;
};

/** What somebody changed in the blog since the last export; the words are those of the blog. */
export type DriftView = {
  /** When it was first seen. */
  at: string;
  path: string;
  /** `back`: a post that was taken down lies there again. */
  change: "edited" | "gone" | "back";
  /**
   * From what was agreed to what lies there; null while the blog cannot be reached, and when words were
   * purged that were out in the blog.
   */
  rows: DiffRow[] | null;
  purged: boolean;
};

export type RequestView = {
  id: string;
  kind: "change" | "take_down";
  body: string;
  byName: string;
  at: string;
  done: boolean;
  /** Whether the viewer asked, and can take it back. */
  mine: boolean;
  /** When it came so far, ISO 8601: seen by an author, confirmed, pushed, and looked at and gone. */
  seenAt: string | null;
  confirmedAt: string | null;
  pushedAt: string | null;
  goneAt: string | null;
  /** Places where copies may remain that somebody looked after. */
  copies: string[];
};

type InterviewView = Pick<
  ReviewView,
  "interviewId" | "title" | "viewerName" | "role" | "stage" | "language" | "direction"
>;

export type SignOffView = InterviewView & {
  waiting: WaitingView[];
  /** Null while something waits: then there is nothing to sign. */
  manifest: string | null;
  files: (FileView & { text: string; preview: PreviewItem[] })[];
  left: LeftView[];
  /** The viewer's own signature of this manifest. */
  signed: { name: string; at: string } | null;
  /** The viewer signed earlier words; those do not count any more. */
  outdated: boolean;
  /** Interviewees whose signature is missing, the viewer left out. */
  others: string[];
  receipt: { id: string; code: string } | null;
  /** What the author asks for, and whether the viewer said yes; null where nobody asks them. */
  note: NoteView | null;
  /** What the ground rules say of sound; null where there are none. */
  rules: { sound: boolean } | null;
  /** The viewer's own word on each translation, null before the first; none for who gives none. */
  consents: { transcriptId: string; language: string; policy: ConsentPolicy | null }[];
};

/** The line at the end of every file that says who approved it; `words` as it would be, null until it could. */
export type LineView = { shown: boolean; words: string | null; language: string };

/** The note about what was taken out: asked for, agreed to by all or by the viewer; `words` as it would be. */
export type NoteView = { asked: boolean; agreed: boolean; possible: boolean; words: string };

/** PUT /api/v1/interviews/{id}/removal-note; what the author asks for, or what an interviewee says to it. */
export type NoteBody = { wanted: boolean };

/** PUT /api/v1/interviews/{id}/closing-line */
export type LineBody = { shown: boolean };

export type PublishView = InterviewView & {
  line: LineView;
  powers: { publish: boolean; takeDown: boolean; refuse: boolean };
  /** `agreed`: by every interviewee. */
  note: NoteView;
  /** When its author said that it will not be published, ISO 8601; null while it may be. */
  ended: string | null;
  target: string | null;
  path: string;
  counts: { approved: number; out: number; waiting: number };
  waiting: WaitingView[];
  /** Null where there are no ground rules. */
  rules: { agreed: boolean; missing: string[] } | null;
  /** ISO 8601; publishing waits until then, as the ground rules say. */
  held: string | null;
  signers: SignerView[];
  /** The name the viewer typed last, and whether they signed these files as their author. */
  own: { name: string; signed: boolean };
  leaks: { path: string; passage: string | null }[];
  manifest: string | null;
  files: FileView[];
  left: LeftView[];
  /** What is in the blog and goes from it: languages that are not ready any more. */
  gone: string[];
  publications: PublicationView[];
  requests: RequestView[];
};

/** Who agreed to which files and when, and where they went; no word of the interview. */
export type ReceiptFactsView = {
  code: string;
  at: string;
  kind: "publish" | "take-down";
  manifest: string;
  files: { path: string; hash: string | null }[];
  signed: { name: string; role: "interviewee" | "author"; at: string }[];
  target: string;
  branch: string | null;
  commit: string | null;
  history: string;
  /** Of the page that needs no account. */
  link: string;
  /** Whether there is a signed file of it to keep. */
  hasFile: boolean;
};

/** For whoever holds the link. `askers`: who may ask for something, by the name they signed with. */
export type LinkedReceiptView = ReceiptFactsView & { id: string; askers: string[] };

export type ReceiptView = InterviewView &
  ReceiptFactsView & {
    canAsk: boolean;
    /** Whether the viewer may take back what they asked for. */
    canUndo: boolean;
    /** What was asked since, newest first. */
    requests: RequestView[];
  };
