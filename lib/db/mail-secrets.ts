import "server-only";
import { seal, unseal } from "@/lib/keys/seal";
import type { MailJob } from "./queue";

type Open = Extract<MailJob, { token: string }>;
type Shut<Mail> = Mail extends Open ? Omit<Mail, "token" | "code"> & { sealed: string } : never;

/** A mail as its row in the queue holds it: what its reader alone may know is sealed (SECURITY.md 21). */
export type StoredMail = Exclude<MailJob, Open> | Shut<Open>;

export function sealMail(mail: MailJob): StoredMail {
  if (mail.kind === "sign-in") {
    const { token, code, ...rest } = mail;
    return { ...rest, sealed: seal(JSON.stringify({ token, code }), aboutOf(rest)) };
  }
  if (mail.kind === "invitation") {
    const { token, ...rest } = mail;
    return { ...rest, sealed: seal(JSON.stringify({ token }), aboutOf(rest)) };
  }
  return mail;
}

/**
 * The mail with its secrets. One that the release before put into the queue holds them in the clear.
 * @throws CannotUnseal
 */
export function unsealMail(stored: StoredMail | MailJob): MailJob {
  if (!("sealed" in stored)) return stored;
  const { sealed, ...rest } = stored;
  return { ...rest, ...JSON.parse(unseal(sealed, aboutOf(rest))) } as MailJob;
}

/** What the seal is bound to: this mail and no other. */
export function aboutOf(mail: { requestId: string } | { invitationId: string }): string {
  return "requestId" in mail ? `sign-in ${mail.requestId}` : `invitation ${mail.invitationId}`;
}
