import type { Role } from "@/lib/policy/table";

/**
 * Who is answered what, written by hand and read from nowhere: not from lib/policy, which it is held
 * against. A page or operation without a row here fails.
 */

export const actors = [
  "anonymous",
  "link", // has an unused link of an invitation, asked for the code with it, and is not signed in
  "invited", // holds an invitation, and is signed in with another address than the invited one
  "other", // interviewee of another interview
  "interviewee",
  "author",
  "coauthor",
  "reader",
  "removed", // was a coauthor until access ended
  "interviewee's token",
  "author's token",
  "revoked token", // the author's, too
] as const;
export type Actor = (typeof actors)[number];

/** Whose part of an interview somebody asks for, whether signed in or by an access token. */
export function partOf(actor: Actor): string {
  return actor.replace(/'s token$/, "");
}

/** Which of the prepared interviews it is tried on: in the middle, signed by all, or published. */
export type Prepared = "open" | "ready" | "live";

export type Row = {
  on: Prepared;
  /** By role the stages (draft, in review, signed off, published, withdrawn); else it is not there. */
  may: Partial<Record<Role, string>>;
  /** By role the stages at which the answer is 409: known to the person, and not possible any more. */
  late?: Partial<Record<Role, string>>;
  /** It only asks, with a body too long for an address, and changes nothing. */
  asks?: true;
};

const all = "drspw";
const both = { author: all, coauthor: all, interviewee: all };
const authors = { author: all, coauthor: all };
const everybody = { ...both, reader: all };
const before = { author: "drs", coauthor: "drs", interviewee: "drs" };
const addingTo = { author: "drsp", coauthor: "drsp" };
const editing = { author: "drs", coauthor: "drs" };
const suggesting = { author: "rs", coauthor: "rs", interviewee: "rs" };
const aligning = { ...addingTo, interviewee: "drsp" };
const talking = { author: "drsp", coauthor: "drsp", interviewee: "drsp", reader: "drsp" };

/** What is about one interview. */
export const ofInterviews: Record<string, Row> = {
  "GET /interviews/[id]": { on: "open", may: everybody },
  "GET /interviews/[id]/effects": { on: "open", may: both },
  "GET /interviews/[id]/everywhere": { on: "open", may: both },
  "GET /interviews/[id]/findings": { on: "open", may: authors },
  "GET /interviews/[id]/history": { on: "live", may: both },
  "GET /interviews/[id]/languages": { on: "open", may: both },
  "GET /interviews/[id]/languages/[transcript]": { on: "open", may: both },
  "GET /interviews/[id]/languages/[transcript]/links": { on: "open", may: both },
  "GET /interviews/[id]/decline": { on: "open", may: { interviewee: "rs", reader: "rs" } },
  "GET /interviews/[id]/mails": { on: "open", may: everybody },
  "GET /interviews/[id]/people": { on: "open", may: both },
  "GET /interviews/[id]/preview": { on: "ready", may: authors },
  "GET /interviews/[id]/publish": { on: "live", may: authors },
  "GET /interviews/[id]/threads": { on: "open", may: everybody },
  "GET /interviews/[id]/receipts/[receipt]": { on: "live", may: both },
  "GET /interviews/[id]/rules": { on: "live", may: both },
  "GET /interviews/[id]/sign-off": { on: "ready", may: both },
  "GET /interviews/[id]/voices": { on: "open", may: both },
  "GET /api/v1/interviews/[id]/findings": { on: "open", may: authors },
  "GET /api/v1/interviews/[id]/voices": { on: "open", may: both },
  "GET /api/v1/interviews/[id]/participants": { on: "open", may: both },
  "GET /api/v1/interviews/[id]/sign-off": { on: "ready", may: both },
  "GET /api/v1/interviews/[id]/history": { on: "live", may: both },
  "GET /api/v1/interviews/[id]/publication": { on: "live", may: authors },
  "GET /api/v1/interviews/[id]/review": { on: "open", may: everybody },
  "GET /api/v1/interviews/[id]/removed": { on: "open", may: both },
  "GET /api/v1/passages/[id]": { on: "open", may: everybody },
  "GET /api/v1/passages/[id]/across": { on: "open", may: both },
  "GET /api/v1/passages/[id]/provenance": { on: "open", may: both },
  "GET /api/v1/transcripts/[id]/first-words": { on: "open", may: both },
  "GET /api/v1/interviews/[id]/transcripts": { on: "open", may: both },
  "POST /api/v1/interviews/[id]/transcripts": { on: "open", may: addingTo },
  "POST /api/v1/interviews/[id]/translations": { on: "open", may: addingTo },
  // Something was decided in the prepared interview, so nobody can any more.
  "PUT /api/v1/interviews/[id]/original": {
    on: "open",
    may: {},
    late: { author: "dr", coauthor: "dr" },
  },
  "PUT /api/v1/transcripts/[id]": { on: "open", may: addingTo },
  "GET /api/v1/transcripts/[id]/bundle": { on: "open", may: addingTo },
  "POST /api/v1/transcripts/[id]/bundle": { on: "open", may: editing },
  "PUT /api/v1/transcripts/[id]/source": { on: "open", may: editing },
  "GET /api/v1/transcripts/[id]/differences": { on: "open", may: both },
  "GET /api/v1/transcripts/[id]/effects": { on: "open", may: both },
  "POST /api/v1/transcripts/[id]/dismissal": { on: "open", may: aligning },
  "DELETE /api/v1/transcripts/[id]/dismissal": { on: "open", may: aligning },
  "POST /api/v1/transcripts/[id]/comparison": { on: "open", may: editing, asks: true },
  "PUT /api/v1/transcripts/[id]/consent": { on: "open", may: { interviewee: "rsp" } },
  "PUT /api/v1/transcripts/[id]/passages/[passage]/links": { on: "open", may: aligning },
  "POST /api/v1/transcripts/[id]/passages/[passage]/settlement": { on: "open", may: aligning },
  "GET /api/v1/interviews/[id]/terms": { on: "open", may: both },
  "PUT /api/v1/interviews/[id]/terms": { on: "open", may: aligning },
  "POST /api/v1/interviews/[id]/everywhere": { on: "open", may: before },
  "POST /api/v1/passages/[id]/decision": { on: "open", may: { interviewee: "rs" } },
  "POST /api/v1/passages/[id]/redaction": { on: "open", may: before },
  "POST /api/v1/passages/[id]/revision": { on: "open", may: editing },
  "POST /api/v1/passages/[id]/suggestion": { on: "open", may: suggesting },
  "POST /api/v1/passages/[id]/suggestions": {
    on: "open",
    may: { ...editing, interviewee: "rs" },
  },
  "GET /api/v1/passages/[id]/suggestions": { on: "open", may: both },
  "POST /api/v1/passages/[id]/threads": { on: "open", may: talking },
  "POST /api/v1/redactions/[id]/undo": { on: "open", may: before },
  "POST /api/v1/suggestions/[id]/answer": {
    on: "open",
    may: suggesting,
  },
  "POST /api/v1/threads/[id]/comments": { on: "open", may: talking },
  "POST /api/v1/threads/[id]/state": { on: "open", may: talking },
  "POST /api/v1/threads/[id]/visibility": { on: "open", may: talking },
  "POST /api/v1/findings/[id]/dismissal": { on: "open", may: authors },
  "DELETE /api/v1/findings/[id]/dismissal": { on: "ready", may: authors },
  "POST /api/v1/interviews/[id]/acts/[act]/undo": { on: "open", may: talking },
  "POST /api/v1/interviews/[id]/fine": { on: "open", may: { interviewee: "rs" } },
  "POST /api/v1/interviews/[id]/removals": { on: "open", may: before },
  "POST /api/v1/interviews/[id]/decline": {
    on: "open",
    may: { interviewee: "rs", reader: "rs" },
  },
  "DELETE /api/v1/interviews/[id]/decline": {
    on: "open",
    may: { interviewee: "rs", reader: "rs" },
  },
  "PUT /api/v1/interviews/[id]/mail-choice": { on: "open", may: everybody },
  "PUT /api/v1/interviews/[id]/place": { on: "open", may: everybody },
  "POST /api/v1/interviews/[id]/participants": {
    on: "open",
    may: { author: all, interviewee: all },
  },
  "POST /api/v1/participants/[id]/invitation": { on: "open", may: { author: all } },
  "PUT /api/v1/participants/[id]/role": { on: "open", may: { author: all } },
  "DELETE /api/v1/participants/[id]": { on: "open", may: { author: all } },
  "PUT /api/v1/interviews/[id]/target": { on: "open", may: { author: "rsp" } },
  "PUT /api/v1/interviews/[id]/removal-note": {
    on: "open",
    may: { author: "rsp", interviewee: "rs" },
  },
  "POST /api/v1/interviews/[id]/refusal": { on: "open", may: { author: "drs" } },
  "DELETE /api/v1/interviews/[id]/refusal": { on: "open", may: { author: "drs" } },
  "POST /api/v1/interviews/[id]/sign-off": { on: "ready", may: { interviewee: "rs" } },
  "DELETE /api/v1/interviews/[id]/sign-off": {
    on: "ready",
    may: { interviewee: "rs" },
    late: { interviewee: "p" },
  },
  "POST /api/v1/interviews/[id]/purge": { on: "open", may: { interviewee: "rspw" } },
  "PUT /api/v1/interviews/[id]/retention": { on: "open", may: { author: all } },
  "PUT /api/v1/interviews/[id]/closing-line": { on: "open", may: { author: "rsp" } },
  "GET /api/v1/interviews/[id]/rules": { on: "live", may: both },
  "POST /api/v1/interviews/[id]/rules": { on: "live", may: aligning },
  "POST /api/v1/interviews/[id]/rules/acceptance": { on: "live", may: aligning },
  "POST /api/v1/interviews/[id]/rules/extension": { on: "live", may: { interviewee: "rs" } },
  "POST /api/v1/interviews/[id]/publication": { on: "ready", may: { author: "rsp" } },
  "POST /api/v1/interviews/[id]/requests": { on: "live", may: { interviewee: "rsp" } },
  "DELETE /api/v1/interviews/[id]/requests/[request]": { on: "live", may: { interviewee: "rsp" } },
  "PUT /api/v1/interviews/[id]/requests/[request]/copies": {
    on: "live",
    may: { author: "rspw", interviewee: "rspw" },
  },
  "POST /api/v1/interviews/[id]/requests/[request]/take-down": { on: "live", may: { author: all } },
};

type Statuses = Record<Actor, number>;

const alike = (status: number): Statuses =>
  Object.fromEntries(actors.map((actor) => [actor, status])) as Statuses;
const signedOut = (status: number) => ({ anonymous: status, link: status });
const byToken = (yes: number, revoked: number) => ({
  ...{ "interviewee's token": yes, "author's token": yes, "revoked token": revoked },
});

/** A token opens no page, and no operation that is about signing in, the account or tokens. */
const page = (yes: number, no: number): Statuses => ({
  ...{ ...alike(yes), ...signedOut(no), ...byToken(no, no) },
});
const browser = (yes: number): Statuses => page(yes, 404);
const operation = (yes: number, no: number): Statuses => ({
  ...{ ...alike(yes), ...signedOut(no), ...byToken(yes, 401) },
});

/** What is about no interview: the status for each actor. */
export const ofNone: Record<string, Statuses> = {
  "GET /": page(200, 307),
  "GET /account": page(200, 307),
  "GET /import": { ...page(404, 307), author: 200 },
  "GET /invitation": alike(200),
  "GET /mail": alike(404), // mails leave this machine here, so there are none to show
  "GET /receipts/[link]": alike(404), // a link that leads nowhere
  "GET /api/v1/receipts/[link]": operation(404, 404),
  "GET /api/v1/receipt-key": operation(200, 200),
  "GET /sign-in": alike(200),
  "GET /sign-in/link": alike(200),
  "GET /icon.svg": alike(200),
  "GET /_not-found": alike(404),
  "GET /_global-error": alike(404),
  "GET /api/health": alike(200),
  "GET /api/auth/[...nextauth]": alike(404), // no provider is set up
  "POST /api/auth/[...nextauth]": alike(404),
  "GET /unsubscribe": alike(200),
  "GET /unsubscribe/[token]": alike(303), // to the page with a button
  "POST /unsubscribe/[token]": alike(410), // nobody has this secret
  "GET /wait": alike(429),
  "GET /api/v1/openapi.json": operation(200, 200),
  "GET /api/v1/interviews": operation(200, 404),
  "GET /api/v1/inbox": operation(200, 404),
  "POST /api/v1/inbox/seen": operation(200, 404), // what is not theirs is passed over
  "GET /api/v1/account/tokens": browser(200),
  "POST /api/v1/account/tokens": browser(201),
  "DELETE /api/v1/account/tokens/[id]": alike(404), // none of them has this one
  "POST /api/v1/interviews": { ...operation(404, 404), author: 201, "author's token": 201 },
  "PUT /api/v1/account": browser(200),
  "POST /api/v1/session": operation(200, 200), // to be told that it takes a link or a code
  "DELETE /api/v1/session": operation(200, 200),
  "DELETE /api/v1/session/everywhere": browser(200),
  "POST /api/v1/sign-in": operation(200, 200),
};
