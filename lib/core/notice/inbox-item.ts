import type { NoticeKind } from "./kind";

/** What an inbox can say: notices, and reading an interview that one gave, which lasts until one signed. */
export type InboxKind = Exclude<NoticeKind, "invited"> | "review" | "read";

/** One thing that waits for somebody, or that happened, in a sentence's worth of facts. No words of an interview. */
export type InboxItem = {
  /** Of the notice, to say that it was seen; null for what is read from the interview's state alone. */
  id: string | null;
  kind: InboxKind;
  interviewId: string;
  /** Something is asked of the person; else it is news, which goes once it was seen. */
  waits: boolean;
  /** Saying that it was seen takes it away; else it goes when it is done. */
  dismissible: boolean;
  /** Who caused it; null for time and the queue. */
  by: string | null;
  at: string | null;
  /** Path of the page where it can be seen and done. */
  path: string;
};
