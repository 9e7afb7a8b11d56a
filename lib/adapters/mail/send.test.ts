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
  const content = { template: "talk" as const, link, stop: "http://localhost:3000/unsubscribe#s" };
  const oneClick = `http://localhost:3000/unsubscribe/${"s".repeat(90)}`;
  await sendMail(reader, content, { messageId: "<one@readback.example.org>", oneClick });
  expect(received).toHaveLength(1);
  expect(received[0]?.to).toEqual(["ines@example.org"]);
  expect(received[0]?.mail.headers.get("auto-submitted")).toBe("auto-generated");
  expect(received[0]?.mail.messageId).toBe("<one@readback.example.org>");
  for (const part of [received[0]?.mail.text, received[0]?.mail.html]) {
    expect(part).toContain(link);
    expect(part).toContain("http://localhost:3000/unsubscribe#s");
  }
  // RFC 8058, as a mail program reads it.
  expect(received[0]?.mail.headers.get("list")).toMatchObject({
    unsubscribe: { url: oneClick },
    "unsubscribe-post": { name: "List-Unsubscribe=One-Click" },
  });
});

test("an unknown language is English, and a link cannot leave its attribute", async () => {
  const link = 'http://localhost:3000/"><script>alert(1)</script>';
  const mail = await composeMail({ template: "talk", link, stop: null }, "tlh");
  expect(mail.locale).toBe("en");
  expect(mail.html).not.toContain("<script>");
  expect(mail.html).toContain("&quot;&gt;&lt;script&gt;");
});

test("a mail that somebody asked for themselves cannot be stopped", async () => {
  const link = "http://localhost:3000/sign-in/link#t";
  const content = { template: "sign-in" as const, code: "123456", link, stop: null };
  const reader = { to: "ines@example.org", locale: "fr" };
  await sendMail(reader, content, { messageId: "<two@readback.example.org>", oneClick: null });
  expect(received.at(-1)?.mail.headers.has("list")).toBe(false);
  expect(received.at(-1)?.mail.text).not.toContain("unsubscribe");
});
