import "server-only";
import { z } from "zod";
import { ownPath } from "@/lib/core/own-path";
import type { Tx } from "@/lib/db/act";
import { inTransaction } from "@/lib/db/in-transaction";
import { findInvitation } from "@/lib/db/invitations";
import { joinInterviews } from "@/lib/db/join-interviews";
import { countAgainst, forgetCount } from "@/lib/db/limits";
import { createSession, deleteSessionOf } from "@/lib/db/sessions";
import { findAskedAddress, type Proof, type Proved, proveAddress } from "@/lib/db/sign-in-requests";
import { ensureSignedInUser, mayListen } from "@/lib/db/users";
import { onLoopback } from "@/lib/env";
import { forgetAsking, type Goal, recallAsking } from "./asked-cookie";
import { rememberLocale } from "./locale-cookie";
import { readSessionCookie, writeSessionCookie } from "./session-cookie";

const proof = z
  .strictObject({
    token: z
      .string()
      .regex(/^[\w-]{43}$/)
      .optional(),
    code: z
      .string()
      .transform((code) => code.replace(/[\s-]/g, ""))
      .pipe(z.string().regex(/^\d{6}$/))
      .optional(),
  })
  .refine(({ token, code }) => token !== undefined || code !== undefined);

/** `next` is where to go now. Everything but `opened` leaves this browser as it was. */
export type Opened =
  | { outcome: "opened"; next: string }
  | { outcome: "bad-input"; field: "code" }
  | { outcome: "code-needed" | "expired" }
  | { outcome: "wrong-code"; left: number }
  | { outcome: "too-many"; wait: number };

/**
 * Opens a session for whoever proved an address (SECURITY.md 11): the link in the browser that asked,
 * the code anywhere, a console link anywhere. A link without either costs nothing and opens nothing, so
 * that a mail scanner which presses every button does no harm.
 */
export async function openSession(body: unknown): Promise<Opened> {
  const parsed = proof.safeParse(body);
  if (!parsed.success) return { outcome: "bad-input", field: "code" };
  const { secret, goal } = await recallAsking();
  const given = {
    token: parsed.data.token ?? null,
    code: parsed.data.code ?? null,
    browser: secret,
  };
  const address = given.code === null ? null : await findAskedAddress(given);
  const wait = address ? await countAgainst("codes-for-address", address) : 0;
  if (wait > 0) return { outcome: "too-many", wait };
  const before = await readSessionCookie();
  const result = await inTransaction((tx) => prove(tx, given, goal, before));
  if (result.outcome !== "opened") return result;
  if (address) await forgetCount("codes-for-address", address);
  await writeSessionCookie(result.session);
  await forgetAsking();
  await rememberLocale(result.locale);
  return { outcome: "opened", next: result.next };
}

type Session = { outcome: "opened"; session: string; next: string; locale: string | null };
type Refused = Exclude<Proved, { outcome: "proved" }>;

async function prove(
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
  if (invited?.email === email) return `/interviews/${invited.interviewId}`;
  const path = ownPath(goal.path);
  if (path) return path;
  return joined[0] ? `/interviews/${joined[0]}` : "/";
}
