import "server-only";
import { ownPath } from "@/lib/core/own-path";
import type { Tx } from "@/lib/db/act";
import { inTransaction } from "@/lib/db/in-transaction";
import { findInvitation } from "@/lib/db/invitations";
import { joinInterviews } from "@/lib/db/join-interviews";
import { createSession, deleteSessionOf } from "@/lib/db/sessions";
import { type Proof, type Proved, proveAddress } from "@/lib/db/sign-in-requests";
import { ensureSignedInUser, mayListen } from "@/lib/db/users";
import { onLoopback } from "@/lib/env";

/** Where an invited person says no, below their interview. */
export const DECLINE = "/decline";

/**
 * Where to go after the sign-in: a path of our own, or the invitation it started from (by hash), and then where
 * in its interview.
 */
export type Goal = { path: string | null; invitationHash: string | null };

type Session = { outcome: "opened"; session: string; next: string; locale: string | null };
type Refused = Exclude<Proved, { outcome: "proved" }>;

/**
 * Turns a proof into a session, the user's row and their place in the interviews they were invited to,
 * in one transaction. `before` is the session this browser held; it ends.
 */
export async function enterByProof(
  given: Proof,
  goal: Goal,
  before: string | null,
): Promise<Session | Refused> {
  return await inTransaction((tx) => enter(tx, given, goal, before));
}

async function enter(
  tx: Tx,
  given: Proof,
  goal: Goal,
  before: string | null,
): Promise<Session | Refused> {
  const proved = await proveAddress(tx, given, { consoleAgain: onLoopback() });
  if (proved.outcome !== "proved") return proved;
  // Asked again here: the mail was only sent to those who may, but a code can be guessed for anybody.
  if (!(await mayListen(proved.email, tx))) return { outcome: "expired" };
  const user = await ensureSignedInUser(tx, proved.email);
  const joined = await joinInterviews(tx, user.id, proved.email);
  if (before) await deleteSessionOf(tx, before);
  const session = await createSession(tx, user.id);
  const next = await placeToGo(tx, { goal, email: proved.email, joined });
  return { outcome: "opened", session, next, locale: user.locale };
}

type Arrival = { goal: Goal; email: string; joined: string[] };

/** The interview of the invitation it started from, the path asked for, or what was joined just now. */
async function placeToGo(tx: Tx, { goal, email, joined }: Arrival): Promise<string> {
  const invited = goal.invitationHash ? await findInvitation(goal.invitationHash, tx) : null;
  if (invited?.email === email) {
    return `/interviews/${invited.interviewId}${goal.path === DECLINE ? DECLINE : ""}`;
  }
  const path = goal.invitationHash ? null : ownPath(goal.path);
  if (path) return path;
  return joined[0] ? `/interviews/${joined[0]}` : "/";
}
