import { readMails, type WrittenMail } from "@/lib/adapters/mail/read-mails";
import { expect } from "./test";

/** The newest mail to an address that was written since `after`; waits for the queue. */
export async function readMail(to: string, after = new Date(0)): Promise<WrittenMail> {
  let found: WrittenMail | undefined;
  await expect(async () => {
    const mails = await readMails(500);
    found = mails.find((mail) => mail.to === to && new Date(mail.at) >= after);
    expect(found, `a mail to ${to}`).toBeTruthy();
  }).toPass();
  if (!found) throw new Error("unreachable");
  return found;
}

/** The links of a mail, and its six-digit code. */
export function insideMail(mail: WrittenMail): { links: string[]; code: string } {
  const links = mail.text.match(/https?:\/\/[^\s<>"]+/g) ?? [];
  const code = mail.text.match(/\b\d{3}[ -]?\d{3}\b/)?.[0]?.replace(/\D/g, "") ?? "";
  return { links, code };
}
