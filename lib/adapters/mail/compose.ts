// The part of next-intl that needs no request: mails are written by the queue.
import { createTranslator } from "use-intl/core";
import type { NoticeKind } from "@/lib/core/notice/kind";
import { directionOf } from "@/lib/core/translation/direction";
import { asLocale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import { asHtml, asText } from "./lay-out";

/** Mails that only say that something waits or happened, with a link: kinds of notices that are mailed. */
export type NoticeTemplate = "invitation" | NoticeKind;

/** What a mail is made from. There is no field for a word of an interview: not even its title. */
export type MailContent = {
  link: string /** The page that stops such mails. */;
  stop: string | null;
} & (
  | { template: "sign-in"; code: string }
  | { template: "digest"; count: number }
  | { template: NoticeTemplate }
);

export type Composed = { subject: string; text: string; html: string; locale: string };

/** The words of a mail in its reader's language; English when we do not speak it. */
export async function composeMail(content: MailContent, wanted: string): Promise<Composed> {
  const locale = asLocale(wanted.slice(0, 2)) ?? "en";
  const messages = await loadMessages(locale);
  const t = createTranslator({ locale, messages, namespace: "mail" });
  const values = "count" in content ? { count: content.count } : {};
  const plain = (key: string) => t(key as never, values as never) as string;
  const say = (key: string) => plain(`${content.template}.${key}`);
  const code = content.template === "sign-in" ? content.code : null;
  const subject = say("subject");
  const shape = {
    ...{ locale, direction: directionOf(locale), subject, link: content.link },
    hello: plain("hello"),
    body: say("body"),
    button: say("button"),
    code: code ? { label: say("code"), digits: code } : null,
    foot: hasFoot(content) ? say("foot") : plain("noticeFoot"),
    stop: content.stop ? { words: plain("stop"), link: content.stop } : null,
    sign: plain("sign"),
  };
  return { subject, text: asText(shape), html: asHtml(shape), locale };
}

/** What comes before somebody takes part explains itself. */
function hasFoot({ template }: MailContent): boolean {
  return template === "sign-in" || template === "invitation";
}
