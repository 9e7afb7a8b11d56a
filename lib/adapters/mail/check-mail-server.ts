import nodemailer from "nodemailer";

/** Milliseconds a mail server may take to greet and to let us in. */
const PATIENCE = 10_000;

/**
 * Connects and signs in to a mail server; no mail is sent.
 * @returns null when it would take mails, else its error's code.
 */
export async function checkMailServer(url: string): Promise<string | null> {
  const patience = {
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
  };
  const transport = nodemailer.createTransport({ url, ...patience });
  try {
    await transport.verify();
    return null;
  } catch (error) {
    // The message may quote the address and the user name; the code says enough.
    return String((error as { code?: unknown }).code ?? "unknown");
  } finally {
    transport.close();
  }
}
