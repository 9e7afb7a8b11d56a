import type { BrowserContext, Page } from "@playwright/test";

/** What happened on the pages of a context that should not have. */
export type Watch = { heard: string[] };

/** Listens for whatever a payload would do, from before the first script of every page. */
export async function watch(context: BrowserContext, own: string): Promise<Watch> {
  const heard: string[] = [];
  await context.exposeFunction("beacon", (at: number) => void heard.push(`payload ${at} ran`));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (report) => {
      console.error(`content policy: ${report.violatedDirective} ${report.blockedURI}`);
    });
  });
  context.on("console", (message) => {
    if (message.type() !== "error") return;
    const text = message.text();
    if (!/status of 40[0-9]/.test(text)) heard.push(`the console says ${text}`);
  });
  context.on("weberror", (error) => heard.push(`a page threw ${error.error()}`));
  context.on("dialog", (dialog) => {
    heard.push(`a dialog says ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(own) && !/^(?:data|blob|about):/.test(url)) heard.push(`asked for ${url}`);
  });
  return { heard };
}

/** What stands in the document now that could run: handlers, foreign scripts, frames, addresses that evaluate. */
export async function alive(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll("*")) {
      const name = element.tagName.toLowerCase();
      for (const { name: attribute, value } of element.attributes) {
        if (/^on/i.test(attribute)) found.push(`${name} has ${attribute}`);
        const address = /^(?:href|src|action|formaction|data|xlink:href|srcdoc)$/i.test(attribute);
        if (address && /^\s*(?:j\s*a\s*v\s*a\s*s\s*c|data:text|vbscript)/i.test(value)) {
          found.push(`${name} leads to ${value}`);
        }
        if (address && value.includes("canary.example") && name !== "a")
          found.push(`${name} asks ${value}`);
      }
      if (/^(?:iframe|object|embed|base|applet|frame)$/.test(name))
        found.push(`there is a ${name}`);
      if (name === "meta" && /refresh/i.test(element.getAttribute("http-equiv") ?? "")) {
        found.push("there is a meta refresh");
      }
      if (
        name === "script" &&
        /beacon\(|canary/.test(element.textContent ?? "") &&
        !(element as HTMLScriptElement).nonce
      ) {
        found.push("there is a script");
      }
    }
    return [...new Set(found)];
  });
}
