import { createHash } from "node:crypto";
import { sendMail } from "@/lib/adapters/mail/send";
import { findMailFacts } from "@/lib/db/mail-facts";
import type { MailJob } from "@/lib/db/queue";
import { env } from "@/lib/env";
import { operate } from "@/lib/policy/operator";

/**
 * Sends one queued mail, or nothing when it should no longer be sent. Running it twice sends it twice at
 * worst, under one Message-ID: a mail server's acceptance cannot be undone.
 * @param name what names this mail and no other, each time it is tried.
 * @returns whether a mail left.
 */
export async function deliverMail(mail: MailJob, name: string): Promise<boolean> {
  const facts = await findMailFacts(operate("job.send-mail"), mail);
  if (!facts) return false;
  const link = `${env().READBACK_URL}${facts.path}`;
  await sendMail(facts, { ...facts.content, link }, messageId(name));
  return true;
}

/** RFC 5322's Message-ID. Hashed, so that it does not tell how many mails were sent before. */
function messageId(name: string): string {
  const hash = createHash("sha256").update(name).digest("hex").slice(0, 32);
  return `<${hash}@${new URL(env().READBACK_URL).hostname}>`;
}
