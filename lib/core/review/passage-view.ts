import type { EffectNote } from "../integrity/views";
import type { PassageKind, Syntax } from "../post/post";
import type { RiskKind } from "../risk/risk";
import type { RulesFacts } from "../rules/rules-view";
import type { Change, Reason } from "../suggestion/change";
import type { Hint } from "../suggestion/hint-of";
import type { ThreadState } from "../thread/thread-state";
import type { Visibility } from "../thread/visibility";
import type { Standing } from "../translation/standing";
import type { Look } from "../words/cut";
import type { WordDiff } from "../words/word-diff";

/** What a passage shows. `reopened`: it was fine, and then its words or what it cites changed. */
export type PassageStatus = "waiting" | "reopened" | "fine" | "fix" | "out" | "not_me" | "talk";

/** A removed span of the visible text, as author and interviewee see it: marked, not missing. */
export type CutView = {
  id: string;
  start: number;
  end: number;
  look: Look;
  byName: string;
  mine: boolean;
};

/** A removal of the whole passage; `followed`: it was made in the original. */
export type OutView = {
  id: string;
  look: Look;
  /** ISO 8601; it is only held back until then. */
  until?: string | undefined;
  byName: string;
  mine: boolean;
  followed?: true | undefined;
};

/** What another language says at a passage; `alone`: nothing here says it. */
export type BesideWords = { id: string; text: string; out: boolean; alone: boolean };

/** The words of another language, by the passage of this one that they stand beside. */
export type BesideText = {
  language: string;
  direction: "ltr" | "rtl";
  /** The translation of the two, for who may look at its links; null where both are translations. */
  linked: string | null;
  words: Record<string, BesideWords[]>;
};

/** A transcript in the list of an interview's languages. */
export type TextView = { language: string; original: boolean; direction: "ltr" | "rtl" };

/** A suggestion that waits for the other side. `before` is the text it was written against. */
export type SuggestionView = {
  id: string;
  change: Change;
  before: string;
  byName: string;
  mine: boolean;
  /** Whether the viewer is on the side that is asked. */
  answerable: boolean;
  /** The passage's words changed after it was written. */
  stale: boolean;
  /** Of a wording that is stale: its changes on the words of now; null where they are changed otherwise. */
  rebased: string | null;
  reason: Reason | null;
  /** Of a wording: whether it says the same in other words. */
  hint: Hint | null;
  /** The suggestion it was made in answer to. */
  counters: string | null;
  at: string;
};

/** A suggestion of a passage, open or not, for both sides: nothing that was typed is lost. */
export type PastSuggestion = Omit<SuggestionView, "answerable" | "stale" | "rebased"> & {
  state: "open" | "accepted" | "declined" | "withdrawn" | "countered";
  /** Ids of the changes that were taken where not all were (`changesIn`). */
  parts: number[] | null;
  answer: { byName: string; at: string; note: string | null } | null;
};

/** A message; `names`: of the people it names (`mentionOf`), as they are called now. */
export type CommentView = {
  id: string;
  byName: string;
  mine: boolean;
  body: string;
  names: Record<string, string>;
  at: string;
};

/** Somebody whom the viewer may name in a message; `reads`: a second reader. */
export type PersonView = { id: string; name: string; reads: boolean };

/** A conversation; start and end null when it is about the whole passage, or not about words that are there. */
export type ThreadView = {
  id: string;
  passageId: string;
  start: number | null;
  end: number | null;
  /** `changed`: the words it was about are others by now. `tray`: they are not there any more. */
  place: "here" | "changed" | "tray";
  /** Where it is not `here`: the words it was about, for both sides. */
  was: string | null;
  blocking: boolean;
  query: boolean;
  state: ThreadState;
  resolved: boolean;
  visibility: Visibility;
  /** Began by the viewer, who says who sees it. */
  mine: boolean;
  resolvable: boolean;
  version: number;
  comments: CommentView[];
};

/**
 * One passage as one viewer may see it. For a reader every removed word is absent, `cuts` is empty,
 * `out` is null, and `anchor` is the id rather than the counted key.
 */
export type PassageView = {
  id: string;
  anchor: string;
  kind: PassageKind;
  syntax: Syntax;
  section: number | null;
  turn: number | null;
  /** Shown above the first passage of a turn; null elsewhere. */
  speaker: { name: string; label: string } | null;
  revisionId: string;
  /** What a decision must name: SHA-256 of language, speaker, words and removals as seen. */
  digest: string;
  version: number;
  /** Visible text; UTF-16 offsets of cuts and threads count in it. */
  text: string;
  status: PassageStatus;
  /** Name of the interviewee whose decision `status` shows, and whether it is the viewer's own. */
  byName: string | null;
  mine: boolean;
  /** `reopened`: how the words differ from those called fine; null when something else changed. */
  changes: WordDiff[] | null;
  cuts: CutView[];
  out: OutView | null;
  /** When words that were taken out of it were erased for good (ISO 8601): what is out cannot come back. */
  erased: string | null;
  /** What is suggested and waits for an answer, oldest first. */
  suggestions: SuggestionView[];
  /** Why the last suggestion was declined, while the passage says the same and none of its maker waits. */
  declined: { byName: string; mine: boolean; note: string } | null;
  threads: ThreadView[];
  /** In a translation, for both sides: how it stands to the original; null otherwise. */
  standing: Standing | null;
  /** What removals elsewhere may have done to it and nobody called right, for both sides. */
  effects: EffectNote[];
};

/** A section as the navigation shows it; `index` null is what comes before the first heading. */
export type SectionView = { index: number | null; title: string; passages: string[] };

/** How far the viewer is. Minutes are rounded up, by word count of what waits. */
export type Progress = {
  total: number;
  fine: number;
  out: number;
  waiting: number;
  minutesLeft: number;
};

/** What the viewer may do here and now: the policy table's answers for this page. */
export type ReviewPowers = {
  decide: boolean;
  redact: boolean;
  edit: boolean;
  suggest: boolean;
  answer: boolean;
  comment: boolean;
  sign: boolean;
};

/** A passage that most people want to think about, why, and about how many seconds that takes. */
export type QueueItem = { id: string; reasons: RiskKind[]; seconds: number };

/** Everything the review page shows. */
export type ReviewView = {
  interviewId: string;
  /** The viewer's participant: whose page this is. */
  person: string;
  title: string;
  viewerName: string;
  /** Names of the interviewees, for the line under the title. */
  interviewees: string[];
  /** Whom the viewer may name: for a reader the two sides only. */
  people: PersonView[];
  language: string;
  direction: "ltr" | "rtl";
  transcriptId: string;
  original: boolean;
  /** Every transcript of the interview, the original first. */
  texts: TextView[];
  /** Another language beside this one, where it was asked for. */
  beside: BesideText | null;
  /** Its author said that it will not be published; told to both sides. */
  ended: boolean;
  stage: "draft" | "in_review" | "signed_off" | "published" | "withdrawn";
  role: "author" | "coauthor" | "interviewee" | "reader";
  powers: ReviewPowers;
  sections: SectionView[];
  passages: PassageView[];
  progress: Progress;
  /** The newest ground rules, for both sides; null where there are none. */
  rules: RulesFacts | null;
  /** What to think about first, the riskiest first; nothing for who does not decide. */
  queue: QueueItem[];
  /** Runs of passages that made the recording, not the talk; nothing for who may take nothing out. */
  housekeeping: string[][];
  /** How much is pointed out and nobody called right; nothing for a reader. */
  pointedOut: { voices: number; effects: number };
  /** Passage id where the viewer stopped. */
  place: string | null;
};

/** What every accepted act on passages answers: the passages that look different now. */
export type ActAnswer = {
  act: string;
  id: string | null;
  passages: PassageView[];
  progress: Progress;
};
