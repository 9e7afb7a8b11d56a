import "server-only";
import { CannotUnseal, seal, unseal } from "@/lib/keys/seal";
import { database } from "./client";

/** What a mail's own link stops: all mails about its interview, or the digests of all interviews. */
export type MailStop = { participantId: string; what: "interview" | "digests" };

const ABOUT = "mail stop";

/**
 * The secret of a mail's link that stops such mails, without signing in: whoever has the mail may. It opens
 * nothing else, and tells nobody what it is about (RFC 8058).
 */
export function stopTokenOf({ participantId, what }: MailStop): string {
  return seal(`${what} ${participantId}`, ABOUT);
}

/**
 * Does what a mail's link says; false for a token that is none, or whose key was changed since. Only this server
 * makes one, so that nobody can try whether something exists.
 */
export async function stopMails(token: string): Promise<boolean> {
  const stop = readToken(token);
  if (!stop) return false;
  const db = database();
  const where = { id: stop.participantId };
  if (stop.what === "interview") {
    const data = { mailTurn: false, mailDigest: false, mailReminders: false, mailPublished: false };
    await db.participant.updateMany({ where, data });
    return true;
  }
  const row = await db.participant.findUnique({ where, select: { email: true } });
  if (!row) return true;
  await db.participant.updateMany({ where: { email: row.email }, data: { mailDigest: false } });
  return true;
}

function readToken(token: string): MailStop | null {
  try {
    const [what, participantId] = unseal(token, ABOUT).split(" ");
    if (!participantId || (what !== "interview" && what !== "digests")) return null;
    return { what, participantId };
  } catch (error) {
    // Mistyped, cut off by a mail program, or sealed with a key that was given up.
    if (error instanceof CannotUnseal) return null;
    throw error;
  }
}
