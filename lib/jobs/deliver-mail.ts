import { createHash } from "node:crypto";
import { sendMail } from "@/lib/adapters/mail/send";
import { findMailFacts } from "@/lib/db/mail-facts";
import { stopTokenOf } from "@/lib/db/mail-stops";
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
  const token = facts.stop && stopTokenOf(facts.stop);
  const stops = `${env().READBACK_URL}/unsubscribe`;
  // Behind the # where people open it, so that no server logs it; a mail program can only post to a path.
  const content = { ...facts.content, link, stop: token && `${stops}#${token}` };
  const envelope = { messageId: messageId(name), oneClick: token && `${stops}/${token}` };
  await sendMail(facts, content, envelope);
  return true;
}

/** RFC 5322's Message-ID. Hashed, so that it does not tell how many mails were sent before. */
function messageId(name: string): string {
  const hash = createHash("sha256").update(name).digest("hex").slice(0, 32);
  return `<${hash}@${new URL(env().READBACK_URL).hostname}>`;
}
