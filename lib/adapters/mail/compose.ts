// The part of next-intl that needs no request: mails are written by the queue.
import { createTranslator } from "use-intl/core";
import type { NoticeKind } from "@/lib/core/notice/kind";
import { asLocale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";

/** Mails that only say that something waits or happened, with a link: kinds of notices that are mailed. */
export type NoticeTemplate = "invitation" | NoticeKind;

/** What a mail is made from. There is no field for a word of an interview: not even its title. */
export type MailContent =
  | { template: "sign-in"; link: string; code: string }
  | { template: "digest"; link: string; count: number }
  | { template: NoticeTemplate; link: string };

export type Composed = { subject: string; text: string; html: string; locale: string };

/** The words of a mail in its reader's language; English when we do not speak it. */
export async function composeMail(content: MailContent, wanted: string): Promise<Composed> {
  const locale = asLocale(wanted.slice(0, 2)) ?? "en";
  const messages = await loadMessages(locale);
  const t = createTranslator({ locale, messages, namespace: "mail" });
  const values = "count" in content ? { count: content.count } : {};
  const say = (key: string) => t(`${content.template}.${key}` as never, values as never);
  const code = content.template === "sign-in" ? content.code : null;
  const parts = {
    hello: t("hello" as never) as string,
    body: say("body") as string,
    button: say("button") as string,
    codeLabel: code ? (say("code") as string) : null,
    foot: (hasFoot(content) ? say("foot") : t("noticeFoot" as never)) as string,
    sign: t("sign" as never) as string,
  };
  const subject = say("subject") as string;
  const shape = { ...parts, code, link: content.link, locale, subject };
  return { subject, text: asText(shape), html: asHtml(shape), locale };
}

/** What comes before somebody takes part explains itself. */
function hasFoot({ template }: MailContent): boolean {
  return template === "sign-in" || template === "invitation";
}

type Shape = {
  hello: string;
  body: string;
  button: string;
  codeLabel: string | null;
  code: string | null;
  foot: string;
  sign: string;
  link: string;
  locale: string;
  subject: string;
};

function asText(mail: Shape): string {
  const code = mail.code ? [`${mail.codeLabel}\n${spaced(mail.code)}`] : [];
  const link = `${mail.button}:\n${mail.link}`;
  return `${[mail.hello, mail.body, link, ...code, mail.foot, mail.sign].join("\n\n")}\n`;
}

function asHtml(mail: Shape): string {
  const paragraph = (words: string, style = "") =>
    `<p style="margin:0 0 18px;${style}">${escapeHtml(words)}</p>`;
  const button =
    "display:inline-block;padding:12px 18px;border-radius:8px;background:#1d1b18;color:#faf8f4;text-decoration:none;font-weight:600";
  const code = mail.code
    ? paragraph(mail.codeLabel ?? "") +
      paragraph(spaced(mail.code), "font-size:28px;letter-spacing:2px;font-weight:600")
    : "";
  return [
    `<!doctype html><html lang="${escapeHtml(mail.locale)}"><head><meta charset="utf-8"><title>${escapeHtml(mail.subject)}</title></head>`,
    '<body style="margin:0;padding:32px 20px;background:#faf8f4;color:#1d1b18;font:16px/1.55 Georgia,serif">',
    '<div style="max-width:520px;margin:0 auto">',
    paragraph(mail.hello),
    paragraph(mail.body),
    `<p style="margin:0 0 22px"><a href="${escapeHtml(mail.link)}" style="${button}">${escapeHtml(mail.button)}</a></p>`,
    code,
    paragraph(mail.foot, "color:#5d5850;font-size:14px"),
    paragraph(mail.sign, "color:#5d5850;font-size:14px"),
    "</div></body></html>",
  ].join("\n");
}

/** Two groups of three are read and typed with fewer mistakes. */
function spaced(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
