import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { mailFolder } from "./send";

/** A mail that was written to READBACK_HOME/mail instead of being sent. */
export type WrittenMail = { id: string; to: string; subject: string; at: string; text: string };

const name = /^[\w-]{10,60}\.eml$/;

/** The newest written mails, newest first; none when nothing was written yet. */
export async function readMails(most: number): Promise<WrittenMail[]> {
  const files = await readdir(mailFolder()).catch(() => []); // no folder before the first mail
  const newest = files
    .filter((file) => name.test(file))
    .sort()
    .reverse();
  return await Promise.all(newest.slice(0, most).map(readMail));
}

async function readMail(file: string): Promise<WrittenMail> {
  const mail = await simpleParser(await readFile(join(mailFolder(), file)));
  const to = Array.isArray(mail.to) ? mail.to[0] : mail.to;
  return {
    id: file.replace(/\.eml$/, ""),
    to: to?.value[0]?.address ?? "",
    subject: mail.subject ?? "",
    at: (mail.date ?? new Date(0)).toISOString(),
    text: mail.text ?? "",
  };
}
