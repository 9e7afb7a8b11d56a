import "server-only";
import { readMails, type WrittenMail } from "@/lib/adapters/mail/read-mails";

/** Most mails the page lists. */
const MOST = 50;

/** The mails that were written instead of sent, newest first, and the one that was opened. */
export async function readMailPage(
  id: string | null,
): Promise<{ mails: WrittenMail[]; open: WrittenMail | null }> {
  const mails = await readMails(MOST);
  return { mails, open: mails.find((mail) => mail.id === id) ?? null };
}
