/** Who may do what, and when: the one permission table (SECURITY.md 2). Data, no code. */

export type Role = "author" | "coauthor" | "interviewee" | "reader";
export type Stage = "draft" | "in_review" | "signed_off" | "published" | "withdrawn";

export type Permission =
  | "interview.read"
  | "removed.read"
  | "removed.purge"
  | "retention.change"
  | "rules.read"
  | "rules.agree"
  | "rules.extend"
  | "embargo.end"
  | "passage.decide"
  | "passage.redact"
  | "passage.edit"
  | "passage.suggest"
  | "suggestion.answer"
  | "thread.write"
  | "transcript.add"
  | "transcript.change"
  | "original.change"
  | "alignment.change"
  | "passage.settle"
  | "consent.give"
  | "difference.dismiss"
  | "term.change"
  | "place.keep"
  | "mail.choose"
  | "review.decline"
  | "people.read"
  | "people.change"
  | "reader.invite"
  | "finding.read"
  | "finding.dismiss"
  | "signoff.sign"
  | "publication.read"
  | "publication.refuse"
  | "publication.publish"
  | "request.make"
  | "request.answer"
  | "request.track";

type Rule = { roles: readonly Role[]; stages: readonly Stage[] };

const always: readonly Stage[] = ["draft", "in_review", "signed_off", "published", "withdrawn"];
const afterDraft: readonly Stage[] = ["in_review", "signed_off", "published", "withdrawn"];
const beforePublishing: readonly Stage[] = ["draft", "in_review", "signed_off"];
const notWithdrawn: readonly Stage[] = ["draft", "in_review", "signed_off", "published"];
const reviewing: readonly Stage[] = ["in_review", "signed_off"];
const everybody: readonly Role[] = ["author", "coauthor", "interviewee", "reader"];
const bothSides: readonly Role[] = ["author", "coauthor", "interviewee"];
const authors: readonly Role[] = ["author", "coauthor"];

/** What is not listed is not allowed. */
export const permissions: Readonly<Record<Permission, Rule>> = {
  "interview.read": { roles: everybody, stages: always },
  /** Sees what was taken out, marked, until it is purged. */
  "removed.read": { roles: bothSides, stages: always },
  /** Erases for good what was taken out, whoever did. */
  "removed.purge": { roles: ["interviewee"], stages: afterDraft },
  /** When what was taken out is erased by itself, after publication. */
  "retention.change": { roles: ["author"], stages: always },
  "rules.read": { roles: bothSides, stages: always },
  /** Proposes ground rules, answers with a change, and says yes to them. */
  "rules.agree": { roles: bothSides, stages: notWithdrawn },
  /** Puts the deadline off, as often as the rules allow. */
  "rules.extend": { roles: ["interviewee"], stages: reviewing },
  /** What a date that has come does by itself: a passage is not held back any more. */
  "embargo.end": { roles: ["author"], stages: notWithdrawn },
  "passage.decide": { roles: ["interviewee"], stages: reviewing },
  "passage.redact": { roles: bothSides, stages: beforePublishing },
  "passage.edit": { roles: authors, stages: beforePublishing },
  /** Each side suggests to the other. */
  "passage.suggest": { roles: bothSides, stages: reviewing },
  /** Answers what the other side suggests; withdraws one's own. */
  "suggestion.answer": { roles: bothSides, stages: reviewing },
  "thread.write": { roles: everybody, stages: notWithdrawn },
  "transcript.add": { roles: authors, stages: notWithdrawn },
  "transcript.change": { roles: authors, stages: notWithdrawn },
  /** Makes a translation the original; nothing may be decided yet. */
  "original.change": { roles: authors, stages: ["draft", "in_review"] },
  "alignment.change": { roles: bothSides, stages: notWithdrawn },
  /** Says that a translated passage still says what the original says. */
  "passage.settle": { roles: bothSides, stages: notWithdrawn },
  /** Says that what a translation says otherwise than its original is right so. */
  "difference.dismiss": { roles: bothSides, stages: notWithdrawn },
  "consent.give": { roles: ["interviewee"], stages: ["in_review", "signed_off", "published"] },
  /** The people, firms and words that an interview names, with their names per language. */
  "term.change": { roles: bothSides, stages: notWithdrawn },
  "place.keep": { roles: everybody, stages: always },
  /** Says no, or not now, to who invited them, and takes that back. */
  "review.decline": { roles: ["interviewee", "reader"], stages: reviewing },
  /** Which mails one gets about the interview. */
  "mail.choose": { roles: everybody, stages: always },
  "people.read": { roles: bothSides, stages: always },
  "people.change": { roles: ["author"], stages: always },
  /** Either side may ask somebody to read along; the interviewee ends only what they began. */
  "reader.invite": { roles: ["author", "interviewee"], stages: always },
  "finding.read": { roles: authors, stages: always },
  "finding.dismiss": { roles: authors, stages: always },
  "signoff.sign": { roles: ["interviewee"], stages: reviewing },
  "publication.read": { roles: bothSides, stages: always },
  /** Says that it will not be published, before it ever was, and takes that back. */
  "publication.refuse": { roles: ["author"], stages: beforePublishing },
  "publication.publish": { roles: ["author"], stages: ["in_review", "signed_off", "published"] },
  /** Also while a change is under review: what is live can still be taken down. */
  "request.make": { roles: ["interviewee"], stages: ["in_review", "signed_off", "published"] },
  "request.answer": { roles: ["author"], stages: always },
  /** Says where copies were looked after. */
  "request.track": { roles: ["author", "interviewee"], stages: afterDraft },
};

/** The table's answer for a role at a stage; buttons and server ask the same function. */
export function allows(role: Role, stage: Stage, permission: Permission): boolean {
  const rule = permissions[permission];
  return rule.roles.includes(role) && rule.stages.includes(stage);
}
