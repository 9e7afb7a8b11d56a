import { simpleParser } from "mailparser";
import nodemailer from "nodemailer";
import { expect, test } from "vitest";
import { asHtml, asText, type MailShape } from "./lay-out";

/** Not one of our languages yet: what a mail to be read from the right looks like. */
const arabic: MailShape = {
  locale: "ar",
  direction: "rtl",
  subject: "رمز الدخول",
  hello: "مرحبا يا ליאור <b>& Zoë</b>",
  body: "افتح هذا الرابط",
  button: "الدخول",
  link: "https://read.example.org/sign-in/link#abc",
  code: { label: "أو اكتب هذا الرمز", digits: "123456" },
  foot: "عشر دقائق",
  stop: { words: "لا مزيد", link: "https://read.example.org/unsubscribe#s" },
  sign: "Readback",
};

async function received(shape: MailShape) {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true });
  const to = "ines@example.org";
  const { subject } = shape;
  const { message } = await transport.sendMail({
    ...{ from: to, to, subject, text: asText(shape), html: asHtml(shape) },
  });
  return await simpleParser(message as Buffer);
}

test("a mail in Arabic is laid out from the right, its code from the left", async () => {
  const { subject, html, text } = await received(arabic);
  expect(subject).toBe(arabic.subject);
  expect(html).toContain('<html lang="ar" dir="rtl">');
  // Some programs throw the document away and keep what is inside.
  expect(html).toMatch(/<div lang="ar" dir="rtl" style="[^"]*text-align:start"/);
  expect(html).toMatch(/<p dir="ltr" style="[^"]*text-align:right">123 456</);
  expect(text?.split("\n")).toContain("https://read.example.org/sign-in/link#abc");
  expect(text).toContain("مرحبا يا ליאור <b>& Zoë</b>");
});

test("words stay words, and nothing is loaded from anywhere", async () => {
  const { html } = await received(arabic);
  expect(html).toContain("ליאור &lt;b&gt;&amp; Zoë&lt;/b&gt;");
  expect(html).not.toMatch(/<(img|link|script|iframe|object)|url\(|src=|@import/i);
});

test("a mail from the left says so too", async () => {
  const { html } = await received({ ...arabic, locale: "fr", direction: "ltr" });
  expect(html).toContain('<html lang="fr" dir="ltr">');
  expect(html).not.toContain("rtl");
});
