import { randomUUID } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import nodemailer, { type SendMailOptions } from "nodemailer";
import { normaliseAddress } from "@/lib/core/address";
import { env } from "@/lib/env";
import { composeMail, type MailContent } from "./compose";

/** Milliseconds a mail server may take; longer than that is tried again later. */
const patience = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 };

/** Where mails are written when no SMTP_URL is set. */
export function mailFolder(): string {
  return join(env().READBACK_HOME, "mail");
}

/** Whom a mail is for: a checked address, and the language it is written in. */
type Reader = { to: string; locale: string };

/** What is written on a mail, for programs. */
export type Envelope = {
  /** The same for each try, so that a mail that arrived twice is known to be one. */
  messageId: string;
  /** What a mail program posts to when its reader wants no more of these; null where there is no less of them. */
  oneClick: string | null;
};

/**
 * Sends one mail to one checked address: over SMTP_URL, or as a file only this account can read.
 * @throws when the address is not one, or the server did not take the mail; then it can be tried again.
 */
export async function sendMail(
  { to, locale }: Reader,
  content: MailContent,
  { messageId, oneClick }: Envelope,
): Promise<void> {
  const address = normaliseAddress(to);
  if (address === null || address !== to) throw new Error("The address was not checked.");
  const composed = await composeMail(content, locale);
  const unsubscribe = oneClick ? oneClickHeaders(oneClick) : {};
  const message = {
    messageId,
    from: env().MAIL_FROM,
    // An object, so that nothing in it is parsed as a list of addresses.
    to: { name: "", address },
    subject: composed.subject,
    text: composed.text,
    html: composed.html,
    headers: {
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
      "Content-Language": composed.locale,
      ...unsubscribe,
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  const smtp = env().SMTP_URL;
  if (smtp) await nodemailer.createTransport({ url: smtp, ...patience }).sendMail(message);
  else await writeMail(message);
}

/** RFC 8058: a program posts this to the address, without asking its reader again. */
function oneClickHeaders(address: string): Record<string, string> {
  return {
    "List-Unsubscribe": `<${address}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}

async function writeMail(message: SendMailOptions): Promise<void> {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true });
  const { message: bytes } = await transport.sendMail(message);
  const folder = mailFolder();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = `${new Date().toISOString().replace(/[:.]/g, "-")}-${randomUUID().slice(0, 8)}.eml`;
  // Renamed when whole, so that a reader never sees half a mail.
  await writeFile(join(folder, `.${name}`), bytes as Buffer, { mode: 0o600, flag: "wx" });
  await rename(join(folder, `.${name}`), join(folder, name));
}
