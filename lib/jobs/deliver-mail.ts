import { sendMail } from "@/lib/adapters/mail/send";
import { findMailFacts } from "@/lib/db/mail-facts";
import type { MailJob } from "@/lib/db/queue";
import { env } from "@/lib/env";
import { operate } from "@/lib/policy/operator";

/**
 * Sends one queued mail, or nothing when it should no longer be sent. Running it twice sends it twice at
 * worst: a mail server's acceptance cannot be undone.
 * @returns whether a mail left.
 */
export async function deliverMail(mail: MailJob): Promise<boolean> {
  const facts = await findMailFacts(operate("job.send-mail"), mail);
  if (!facts) return false;
  const link = `${env().READBACK_URL}${facts.path}`;
  const content =
    mail.kind === "sign-in"
      ? ({ template: "sign-in", link, code: mail.code } as const)
      : ({ template: mail.kind, link } as const);
  await sendMail(facts.to, facts.locale, content);
  return true;
}
