import { database } from "../client";
import { type StoredMail, unsealMail } from "../mail-secrets";
import type { MailJob } from "../queue";

/** The mails that wait in the queue, oldest first. */
export async function queuedMails(): Promise<MailJob[]> {
  const rows = await database().$queryRaw<{ payload: { mail: StoredMail } }[]>`
    SELECT "payload" FROM graphile_worker._private_jobs
    WHERE "payload" -> 'mail' IS NOT NULL ORDER BY "id"`;
  return rows.map((row) => unsealMail(row.payload.mail));
}

type SignInMail = Extract<MailJob, { kind: "sign-in" }>;

/** The newest sign-in mail: what only its reader knows. */
export async function newestSignIn(): Promise<SignInMail> {
  const mails = await queuedMails();
  const found = mails.findLast((mail): mail is SignInMail => mail.kind === "sign-in");
  if (!found) throw new Error("no sign-in mail is queued");
  return found;
}
