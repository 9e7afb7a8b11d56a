import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { composeMail } from "./compose";
import { sendMail } from "./send";

const received: { mail: ParsedMail; to: string[] }[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData: (stream, session, done) => {
    simpleParser(stream).then((mail) => {
      received.push({ mail, to: session.envelope.rcptTo.map((to) => to.address) });
      done();
    }, done);
  },
});

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", () => ready()));
  const { port } = server.server.address() as AddressInfo;
  process.env.DATABASE_URL = "postgresql://nobody@127.0.0.1/none";
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`;
  process.env.MAIL_FROM = "Readback <readback@example.org>";
});

afterAll(() => new Promise<void>((closed) => server.close(() => closed())));

test("a mail goes to one address over SMTP, and says that nobody wrote it by hand", async () => {
  const link = "http://localhost:3000/interviews/x";
  const reader = { to: "ines@example.org", locale: "en" };
  await sendMail(reader, { template: "talk", link }, "<one@readback.example.org>");
  expect(received).toHaveLength(1);
  expect(received[0]?.to).toEqual(["ines@example.org"]);
  expect(received[0]?.mail.headers.get("auto-submitted")).toBe("auto-generated");
  expect(received[0]?.mail.messageId).toBe("<one@readback.example.org>");
  expect(received[0]?.mail.text).toContain(link);
});

test("an unknown language is English, and a link cannot leave its attribute", async () => {
  const link = 'http://localhost:3000/"><script>alert(1)</script>';
  const mail = await composeMail({ template: "talk", link }, "tlh");
  expect(mail.locale).toBe("en");
  expect(mail.html).not.toContain("<script>");
  expect(mail.html).toContain("&quot;&gt;&lt;script&gt;");
});
