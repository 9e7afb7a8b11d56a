import type { Role } from "@/lib/policy/table";

/**
 * Who is answered what, written by hand and read from nowhere: not from lib/policy, which it is held
 * against. A page or operation without a row here fails.
 */

export const actors = [
  "anonymous",
  "invited", // holds an invitation, and is signed in with another address than the invited one
  "other", // interviewee of another interview
  "interviewee",
  "author",
  "coauthor",
  "reader",
  "removed", // was a coauthor until access ended
] as const;
export type Actor = (typeof actors)[number];

/** Which of the prepared interviews it is tried on: in the middle, signed by all, or published. */
export type Prepared = "open" | "ready" | "live";

export type Row = {
  on: Prepared;
  /** By role the stages (draft, in review, signed off, published, withdrawn); else it is not there. */
  may: Partial<Record<Role, string>>;
  /** By role the stages at which the answer is 409: known to the person, and not possible any more. */
  late?: Partial<Record<Role, string>>;
};

const all = "drspw";
const both = { author: all, coauthor: all, interviewee: all };
const authors = { author: all, coauthor: all };
const everybody = { ...both, reader: all };
const before = { author: "drs", coauthor: "drs", interviewee: "drs" };
const talking = { author: "drsp", coauthor: "drsp", interviewee: "drsp", reader: "drsp" };

/** What is about one interview. */
export const ofInterviews: Record<string, Row> = {
  "GET /interviews/[id]": { on: "open", may: everybody },
  "GET /interviews/[id]/findings": { on: "open", may: authors },
  "GET /interviews/[id]/history": { on: "live", may: both },
  "GET /interviews/[id]/people": { on: "open", may: both },
  "GET /interviews/[id]/preview": { on: "ready", may: authors },
  "GET /interviews/[id]/publish": { on: "live", may: authors },
  "GET /interviews/[id]/receipts/[receipt]": { on: "live", may: both },
  "GET /interviews/[id]/sign-off": { on: "ready", may: both },
  "GET /api/v1/interviews/[id]/findings": { on: "open", may: authors },
  "GET /api/v1/interviews/[id]/participants": { on: "open", may: both },
  "GET /api/v1/interviews/[id]/sign-off": { on: "ready", may: both },
  "GET /api/v1/interviews/[id]/history": { on: "live", may: both },
  "GET /api/v1/interviews/[id]/publication": { on: "live", may: authors },
  "GET /api/v1/interviews/[id]/review": { on: "open", may: everybody },
  "GET /api/v1/passages/[id]": { on: "open", may: everybody },
  "POST /api/v1/passages/[id]/decision": { on: "open", may: { interviewee: "rs" } },
  "POST /api/v1/passages/[id]/redaction": { on: "open", may: before },
  "POST /api/v1/passages/[id]/revision": { on: "open", may: { author: "drs", coauthor: "drs" } },
  "POST /api/v1/passages/[id]/suggestion": { on: "open", may: { interviewee: "rs" } },
  "POST /api/v1/passages/[id]/threads": { on: "open", may: talking },
  "POST /api/v1/redactions/[id]/undo": { on: "open", may: before },
  "POST /api/v1/suggestions/[id]/answer": {
    on: "open",
    may: { author: "rs", coauthor: "rs", interviewee: "rs" },
  },
  "POST /api/v1/threads/[id]/comments": { on: "open", may: talking },
  "POST /api/v1/threads/[id]/state": { on: "open", may: talking },
  "POST /api/v1/findings/[id]/dismissal": { on: "open", may: authors },
  "DELETE /api/v1/findings/[id]/dismissal": { on: "ready", may: authors },
  "POST /api/v1/interviews/[id]/acts/[act]/undo": { on: "open", may: talking },
  "POST /api/v1/interviews/[id]/fine": { on: "open", may: { interviewee: "rs" } },
  "PUT /api/v1/interviews/[id]/place": { on: "open", may: everybody },
  "POST /api/v1/interviews/[id]/participants": { on: "open", may: { author: all } },
  "POST /api/v1/participants/[id]/invitation": { on: "open", may: { author: all } },
  "PUT /api/v1/participants/[id]/role": { on: "open", may: { author: all } },
  "DELETE /api/v1/participants/[id]": { on: "open", may: { author: all } },
  "PUT /api/v1/interviews/[id]/target": { on: "open", may: { author: "rsp" } },
  "POST /api/v1/interviews/[id]/sign-off": { on: "ready", may: { interviewee: "rs" } },
  "DELETE /api/v1/interviews/[id]/sign-off": {
    on: "ready",
    may: { interviewee: "rs" },
    late: { interviewee: "p" },
  },
  "POST /api/v1/interviews/[id]/publication": { on: "ready", may: { author: "rsp" } },
  "POST /api/v1/interviews/[id]/requests": { on: "live", may: { interviewee: "rsp" } },
  "POST /api/v1/interviews/[id]/requests/[request]/take-down": { on: "live", may: { author: all } },
};

/** Statuses in the order of `actors`. */
type Statuses = [number, number, number, number, number, number, number, number];

const alike = (status: number): Statuses => Array(actors.length).fill(status) as Statuses;
const signedIn = (yes: number, no: number): Statuses => [no, yes, yes, yes, yes, yes, yes, yes];
const importers = (yes: number, no: number, nobody: number): Statuses =>
  [...[nobody, no, no, no, yes, no, no, no]] as Statuses;

/** What is about no interview: the status for each actor. */
export const ofNone: Record<string, Statuses> = {
  "GET /": signedIn(200, 307),
  "GET /account": signedIn(200, 307),
  "GET /import": importers(200, 404, 307),
  "GET /invitation": alike(200),
  "GET /mail": alike(404), // mails leave this machine here, so there are none to show
  "GET /sign-in": alike(200),
  "GET /sign-in/link": alike(200),
  "GET /icon.svg": alike(200),
  "GET /_not-found": alike(404),
  "GET /_global-error": alike(404),
  "GET /api/health": alike(200),
  "GET /api/auth/[...nextauth]": alike(404), // no provider is set up
  "POST /api/auth/[...nextauth]": alike(404),
  "GET /wait": alike(429),
  "GET /api/v1/openapi.json": alike(200),
  "GET /api/v1/interviews": signedIn(200, 404),
  "GET /api/v1/account/tokens": signedIn(200, 404),
  "POST /api/v1/account/tokens": signedIn(201, 404),
  "DELETE /api/v1/account/tokens/[id]": alike(404), // none of them has this one
  "POST /api/v1/interviews": importers(201, 404, 404),
  "PUT /api/v1/account": signedIn(200, 404),
  "POST /api/v1/session": alike(200),
  "DELETE /api/v1/session": alike(200),
  "DELETE /api/v1/session/everywhere": signedIn(200, 404),
  "POST /api/v1/sign-in": alike(200),
};
