import type { MailChoiceName } from "./mail-choice";

/**
 * How a kind of notice is told. `switch`: which of a person's switches silences its mail. `mail`: at once, each
 * time; when it becomes somebody's turn and then at most daily; elsewhere, by a mail or link of its own; or never,
 * because the app is enough. `about`: what its object's id names.
 */
export type NoticeRule = {
  switch: MailChoiceName;
  mail: "at-once" | "turn" | "elsewhere" | "never";
  about: NoticeObject;
  /** Something is asked of its reader; else it is news, and goes once it was seen. */
  waits: boolean;
};

export type NoticeObject =
  | "participant"
  | "decline"
  | "suggestion"
  | "thread"
  | "signoff"
  | "request"
  | "receipt"
  | "publication"
  | "drift"
  | "rules"
  | "interview";

const turn = { switch: "turn", mail: "turn", waits: true } as const;
const soon = { switch: "turn", mail: "at-once", waits: true } as const;
const quiet = { switch: "turn", mail: "never", waits: false } as const;
const out = { switch: "published", mail: "at-once", waits: false } as const;

/** Everything that is told to somebody. Ids and kinds only: no notice holds a word. */
export const noticeRules = {
  /** Please read this; the invitation is its mail. */
  invited: { ...quiet, mail: "elsewhere", waits: true, about: "participant" },
  /** Somebody may decide, or sign, for who gave the interview. */
  delegated: { ...turn, about: "participant" },
  /** The invited person says no, or not now. */
  declined: { ...soon, about: "decline" },
  /** And says yes after all. */
  "declined-no-more": { ...soon, waits: false, about: "decline" },
  /** Ground rules, new or changed, wait for a yes. */
  rules: { ...turn, about: "rules" },
  /** The other side said yes to them. */
  "rules-agreed": { ...quiet, about: "rules" },
  /** The date moved, as the rules allow. */
  extended: { ...quiet, about: "rules" },
  "deadline-near": { switch: "reminders", mail: "never", waits: false, about: "interview" },
  /** Nothing happens by itself then. */
  "deadline-passed": { ...turn, about: "interview" },
  /** What had to wait until a date may be published now; nobody does that but the author. */
  "embargo-over": { ...turn, about: "interview" },
  /** A proposed change, or another wording, waits for an answer. */
  suggested: { ...turn, about: "suggestion" },
  "suggestion-answered": { ...quiet, about: "suggestion" },
  /** "Let's talk": nothing is published before this is settled. */
  talk: { ...turn, about: "thread" },
  /** A query of the other side, blocking or for information. */
  asked: { ...turn, about: "thread" },
  mentioned: { ...turn, about: "thread" },
  /** Somebody wrote in a conversation one takes part in. */
  answered: { ...turn, about: "thread" },
  signed: { ...soon, about: "signoff" },
  stopped: { ...soon, about: "publication" },
  /** After publication: change something, or take it down. */
  requested: { ...soon, about: "request" },
  "request-seen": { ...quiet, about: "request" },
  published: { ...out, about: "receipt" },
  "taken-down": { ...out, about: "receipt" },
  /** Somebody changed the post in the blog, outside of Readback. */
  drifted: { ...out, waits: true, about: "drift" },
  /** The author will not publish what is left. */
  "not-published": { ...soon, waits: false, about: "interview" },
  /** And publishes after all, with everybody asked anew. */
  "opened-again": { ...soon, waits: false, about: "interview" },
  /** A note about what was taken out needs the yes of who gave the interview. */
  "note-asked": { ...turn, about: "interview" },
} as const satisfies Record<string, NoticeRule>;

export type NoticeKind = keyof typeof noticeRules;

export function isNoticeKind(kind: string): kind is NoticeKind {
  return Object.hasOwn(noticeRules, kind);
}
