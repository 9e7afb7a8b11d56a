import { checkMailServer } from "@/lib/adapters/mail/check-mail-server";
import type { Env } from "@/lib/env";
import { type Finding, fine, wrong } from "./finding";

/** The mail server, without sending a mail; and without one, whether that is meant. */
export async function lookAtMail({ SMTP_URL, READBACK_URL, MAIL_FROM }: Env): Promise<Finding[]> {
  const local = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|$)/.test(READBACK_URL);
  if (!SMTP_URL) {
    if (local) return [fine("mail", `No mail server: mails can be read at ${READBACK_URL}/mail`)];
    return [wrong("mail", "Nobody gets a mail: there is no mail server.", "Set SMTP_URL.")];
  }
  const code = await checkMailServer(SMTP_URL);
  if (code === null) {
    if (local || !MAIL_FROM.includes("@localhost"))
      return [fine("mail", "The mail server lets us in.")];
    return [
      wrong(
        "mail",
        `Mails are sent as ${MAIL_FROM}.`,
        "Set MAIL_FROM to an address of your domain.",
      ),
    ];
  }
  const todo =
    code === "EAUTH"
      ? "Correct user and password in SMTP_URL; write signs such as @ or : as %40 or %3A."
      : "Correct host and port in SMTP_URL: smtps:// speaks TLS at once (465), smtp:// on request (587).";
  return [wrong("mail", `The mail server does not let us in (${code}).`, todo)];
}
