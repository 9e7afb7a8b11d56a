/** The words of one mail, in order of reading. */
export type MailShape = {
  locale: string;
  direction: "ltr" | "rtl";
  subject: string;
  hello: string;
  body: string;
  button: string;
  link: string;
  code: { label: string; digits: string } | null;
  foot: string;
  stop: { words: string; link: string } | null;
  sign: string;
};

/** As plain text; each link in a line of its own, so that it stays whole in either direction. */
export function asText(mail: MailShape): string {
  const code = mail.code ? [`${mail.code.label}\n${spaced(mail.code.digits)}`] : [];
  const link = `${mail.button}:\n${mail.link}`;
  const stop = mail.stop ? [`${mail.stop.words}:\n${mail.stop.link}`] : [];
  return `${[mail.hello, mail.body, link, ...code, mail.foot, ...stop, mail.sign].join("\n\n")}\n`;
}

/** For mail programs that keep a style sheet; the others show the light colours, which stand inline. */
const dark = `@media (prefers-color-scheme: dark) {
  .paper { background: #1b1a18 !important; color: #ece8e1 !important; }
  .quiet { color: #a8a196 !important; }
  .button { background: #ece8e1 !important; color: #1b1a18 !important; }
}`;

const button =
  "display:inline-block;padding:12px 18px;border-radius:8px;background:#1d1b18;color:#faf8f4;text-decoration:none;font-weight:600";
const quiet = "color:#5d5850;font-size:14px";
const digits = "font-size:28px;letter-spacing:2px;font-weight:600";

/**
 * As HTML of our own: one column, styles inline, every word escaped, nothing loaded from anywhere. It is laid
 * out from the side its language is read from; the digits of a code always from the left.
 */
export function asHtml(mail: MailShape): string {
  const { direction, code, stop } = mail;
  const lang = escapeHtml(mail.locale);
  const foot = [mail.foot, mail.sign].map((words) => paragraph(words, quiet, "quiet"));
  if (stop) {
    const words = escapeHtml(stop.words);
    const link = `<a href="${escapeHtml(stop.link)}" class="quiet" style="${quiet}">${words}</a>`;
    foot.splice(1, 0, `<p style="margin:0 0 18px">${link}</p>`);
  }
  return [
    `<!doctype html><html lang="${lang}" dir="${direction}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(mail.subject)}</title><style>${dark}</style></head>`,
    '<body class="paper" style="margin:0;padding:32px 20px;background:#faf8f4;color:#1d1b18;font:16px/1.55 Georgia,serif">',
    // Some mail programs keep nothing of a document but this part.
    `<div lang="${lang}" dir="${direction}" style="max-width:520px;margin:0 auto;text-align:start">`,
    paragraph(mail.hello),
    paragraph(mail.body),
    `<p style="margin:0 0 22px"><a href="${escapeHtml(mail.link)}" class="button" style="${button}">${escapeHtml(mail.button)}</a></p>`,
    ...(code
      ? [
          paragraph(code.label),
          `<p dir="ltr" style="margin:0 0 18px;${digits};text-align:${direction === "rtl" ? "right" : "left"}">${escapeHtml(spaced(code.digits))}</p>`,
        ]
      : []),
    ...foot,
    "</div></body></html>",
  ].join("\n");
}

function paragraph(words: string, style = "", kind = ""): string {
  const named = kind ? ` class="${kind}"` : "";
  return `<p${named} style="margin:0 0 18px;${style}">${escapeHtml(words)}</p>`;
}

/** Two groups of three are read and typed with fewer mistakes. */
function spaced(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
