import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { type Locale, namespaces } from "@/lib/i18n/locales";
import { postIn } from "./world/post-in";
import { expect, signIn, test } from "./world/test";

test.use({ locale: "fr-FR" });

/** Words that English sentences are made of and French ones are not. */
const telling =
  /\b(?:the|and|you|your|this|that|with|from|was|has|will|what|waits?|nothing|of|is)\b/i;

/** Every sentence of a language's catalogue that has no argument in it. */
function catalogue(locale: Locale): string[] {
  return namespaces.flatMap((name) => {
    const file = readFileSync(`lib/i18n/messages/${locale}/${name}.json`, "utf8");
    return sentencesOf(JSON.parse(file));
  });
}

function sentencesOf(messages: unknown): string[] {
  if (typeof messages === "string") return messages.includes("{") ? [] : [messages];
  return Object.values(messages ?? {}).flatMap(sentencesOf);
}

/** What is said on the page, to the eye and to screen readers, text by text. */
async function saidOn(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const said: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest("script, style")) said.push(node.textContent ?? "");
    }
    for (const element of document.querySelectorAll("*")) {
      for (const name of ["aria-label", "aria-description", "placeholder", "title", "alt"])
        said.push(element.getAttribute(name) ?? "");
    }
    return said.map((text) => text.trim()).filter((text) => text !== "");
  });
}

/** No text of the page is one of the English catalogue, or reads like an English sentence. */
async function expectFrench(page: Page, where: string): Promise<void> {
  const french = new Set(catalogue("fr"));
  const english = new Set(catalogue("en").filter((one) => !french.has(one)));
  const left = (await saidOn(page)).filter((text) => english.has(text) || telling.test(text));
  expect([where, left]).toEqual([where, []]);
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
}

/** Opens pages one after the other, each complete. */
async function visitAll(page: Page, paths: string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path);
    await expect(page.getByRole("main")).toBeVisible();
    await page.waitForLoadState("networkidle");
    await expectFrench(page, path);
  }
}

test("every page in French has no English left", async ({ page, world, quiet }) => {
  quiet.allow(/404/);
  await visitAll(page, ["/sign-in", "/sign-in/link#none", "/invitation#none", "/nowhere"]);
  const made = await world.interview(postIn("fr"));
  const at = `/interviews/${made.id}`;
  await world.decideSome(made.id);
  await signIn(page, await world.link(made.author));
  await visitAll(page, ["/", "/import", "/account", at]);
  await visitAll(page, [`${at}/findings`, `${at}/people`, `${at}/publish`, `${at}/preview`]);
  await signIn(page, await world.link(made.interviewee));
  await visitAll(page, ["/", at, `${at}/sign-off`]);
  await page.goto(at);
  await expect(page.locator("[data-on]")).toBeVisible();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectFrench(page, "keys");
  await page.keyboard.press("Escape");
  await page.keyboard.press("1");
  await expect(page.locator("[data-sonner-toast]")).toBeVisible();
  await page.keyboard.press("3");
  await page.keyboard.press("5");
  await expect(page.getByRole("textbox")).toBeFocused();
  await expectFrench(page, "decided, and talking");
  await page.getByRole("button", { name: /^Votre compte/ }).click();
  await expect(page.getByRole("menu")).toBeVisible();
  await expectFrench(page, "account menu");
});

test("signed and published in French has no English left", async ({ page, world }) => {
  const made = await world.interview(postIn("fr"));
  const at = `/interviews/${made.id}`;
  await world.approveAndSign(made.id);
  await signIn(page, await world.link(made.interviewee));
  await visitAll(page, [`${at}/sign-off`]);
  await signIn(page, await world.link(made.author));
  await visitAll(page, [`${at}/publish`, `${at}/preview`]);
  await world.finish(made.id);
  await visitAll(page, [`${at}/publish`]);
  await page.getByRole("link", { name: /^Reçu/ }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: /^Reçu/ })).toBeVisible();
  await expectFrench(page, "receipt");
});
