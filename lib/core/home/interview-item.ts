/**
 * What an interview waits for from the person who looks; null when it waits for nobody or for others.
 * `count` says how many, `names` who asks.
 */
export type Wait =
  | { kind: "passages"; count: number; minutes: number }
  | { kind: "sign" | "publish" | "invite" }
  | { kind: "answers"; count: number }
  | { kind: "findings"; count: number }
  | { kind: "request"; name: string }
  /** The post was changed in the blog; `receipt` is where an interviewee sees it. */
  | { kind: "drift"; receipt: string | null };

/** An interview as its line on the home page shows it, to one person. */
export type InterviewItem = {
  id: string;
  /** As this person may see it; null when it has none, or none that they may see. */
  title: string | null;
  language: string;
  stage: "draft" | "in_review" | "signed_off" | "published" | "withdrawn";
  role: "author" | "coauthor" | "interviewee" | "reader";
  /** The others in it: who gave it, or for those who did, who made it. */
  with: string[];
  wait: Wait | null;
  /** When something last happened; null for readers, who must not learn when words were taken out. */
  movedAt: string | null;
};
