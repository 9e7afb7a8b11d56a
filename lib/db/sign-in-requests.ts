import "server-only";
import type { Operator } from "@/lib/policy/operator";
import type { Tx } from "./act";
import { database } from "./client";
import { enqueue } from "./queue";
import { hashSecret, newCode, newToken, sameHash } from "./secrets";

const MINUTE = 60_000;

/** How long a mailed link and its code live, in milliseconds. */
export const MAIL_LIFE = 10 * MINUTE;
const CONSOLE_LIFE = 12 * 60 * MINUTE;

/** How often a code may be typed. */
const TRIES = 5;

/**
 * Keeps that somebody asked to sign in with an address, and queues the mail. Does the same for every
 * address: whether it is known is looked up when the mail is sent. Older requests end here.
 * @returns the secret for the cookie of the browser that asked.
 */
export async function askForSignIn(email: string, locale: string): Promise<string> {
  const [token, code, browser] = [newToken(), newCode(), newToken()];
  await database().$transaction(async (tx) => {
    await endOlder(tx, email, false);
    const { id: requestId } = await tx.signInRequest.create({
      data: {
        email,
        tokenHash: hashSecret(token),
        browserHash: hashSecret(browser),
        expires: new Date(Date.now() + MAIL_LIFE),
      },
    });
    const codeHash = hashCode(requestId, code);
    await tx.signInRequest.update({ where: { id: requestId }, data: { codeHash } });
    await enqueue(tx, "send-mail", { mail: { kind: "sign-in", requestId, token, code, locale } });
  });
  return browser;
}

/** A link for the operator's own screen: one click in any browser, twelve hours, newest only. */
export async function createConsoleRequest(operator: Operator, email: string): Promise<string> {
  if (!operator.made) throw new Error("Only the operator makes console links.");
  const token = newToken();
  const expires = new Date(Date.now() + CONSOLE_LIFE);
  await database().$transaction(async (tx) => {
    await endOlder(tx, email, true);
    const data = { email, tokenHash: hashSecret(token), console: true, expires };
    await tx.signInRequest.create({ data });
  });
  return token;
}

/** Newest only. The lock makes two requests at once come one after the other. */
async function endOlder(tx: Tx, email: string, console: boolean): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`sign-in ${email}`}, 0))::text`;
  await tx.signInRequest.deleteMany({ where: { email, console } });
}

/** Removes requests that ended more than a day ago. */
export async function clearSignInRequests(operator: Operator): Promise<void> {
  if (!operator.made) throw new Error("Only the operator clears requests.");
  const old = new Date(Date.now() - 24 * 60 * MINUTE);
  await database().signInRequest.deleteMany({ where: { expires: { lt: old } } });
}

/** What a browser brings: the link's token, the typed code, the secret of its own cookie. */
export type Proof = { token: string | null; code: string | null; browser: string | null };

/** `code-needed` costs nothing: no try, no token. `wrong-code` says how many tries are left. */
export type Proved =
  | { outcome: "proved"; email: string }
  | { outcome: "code-needed" | "expired" }
  | { outcome: "wrong-code"; left: number };

type Row = {
  id: string;
  email: string;
  codeHash: string | null;
  browserHash: string | null;
  console: boolean;
  tries: number;
  expires: Date;
  usedAt: Date | null;
};

/**
 * Decides whether a proof holds, and uses the request up when it does: of any number of proofs at once
 * one succeeds. `consoleAgain` lets a console link work until it expires (servers on loopback only).
 */
export async function proveAddress(
  tx: Tx,
  proof: Proof,
  { consoleAgain }: { consoleAgain: boolean },
): Promise<Proved> {
  const row = await findRow(tx, proof);
  if (!row || row.expires.getTime() <= Date.now() || row.tries >= TRIES) return expired;
  if (row.console && consoleAgain) return { outcome: "proved", email: row.email };
  if (row.usedAt) return expired;
  const sameBrowser = sameHash(row.browserHash, proof.browser && hashSecret(proof.browser));
  const byLink = proof.token !== null && (row.console || sameBrowser);
  if (!byLink && proof.code === null) return { outcome: "code-needed" };
  if (!byLink) {
    const tries = await countTry(tx, row.id);
    if (tries === null) return expired;
    const given = hashCode(row.id, proof.code ?? "");
    if (!sameHash(row.codeHash, given)) return { outcome: "wrong-code", left: TRIES - tries };
  }
  return (await spend(tx, row.id)) ? { outcome: "proved", email: row.email } : expired;
}

const expired: Proved = { outcome: "expired" };

/** The address a code would be typed for: its guesses are limited over all requests. */
export async function findAskedAddress(proof: Proof): Promise<string | null> {
  return (await findRow(database(), proof))?.email ?? null;
}

async function findRow(db: Tx, { token, browser }: Proof): Promise<Row | null> {
  if (token !== null)
    return db.signInRequest.findUnique({ where: { tokenHash: hashSecret(token) } });
  if (browser === null) return null;
  const where = { browserHash: hashSecret(browser) };
  return await db.signInRequest.findFirst({ where, orderBy: { createdAt: "desc" } });
}

/** Counts one try where it is decided, in the row: the number it was, or null when there is none left. */
async function countTry(tx: Tx, id: string): Promise<number | null> {
  const rows = await tx.$queryRaw<{ tries: number }[]>`
    UPDATE "SignInRequest" SET "tries" = "tries" + 1
    WHERE "id" = ${id}::uuid AND "tries" < ${TRIES} AND "usedAt" IS NULL AND "expires" > ${new Date()}
    RETURNING "tries"`;
  return rows[0]?.tries ?? null;
}

async function spend(tx: Tx, id: string): Promise<boolean> {
  const where = { id, usedAt: null, expires: { gt: new Date() } };
  const { count } = await tx.signInRequest.updateMany({ where, data: { usedAt: new Date() } });
  return count === 1;
}

function hashCode(requestId: string, code: string): string {
  return hashSecret(`${requestId}:${code}`);
}
