import type { Browser, Page } from "@playwright/test";
import { insideMail, readMail } from "./world/read-mail";
import { expect, test } from "./world/test";

/** Asks for a sign-in mail; the page is left where the code is typed. */
async function ask(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Your e-mail address").fill(email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await page.getByLabel("Six-digit code").waitFor();
}

/** Follows every link, runs the scripts, presses every button and submits every form, in a browser of its own. */
async function scan(browser: Browser, links: string[]): Promise<string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  for (const link of links) {
    await context.request.get(link);
    await page.goto(link);
    for (let at = 0; at < (await page.getByRole("button").count()); at += 1) {
      await page.goto(link);
      const button = page.getByRole("button").nth(at);
      if (await button.isEnabled().catch(() => false)) await button.click();
      await page.waitForLoadState("networkidle");
    }
  }
  const cookies = (await context.cookies()).map(({ name }) => name);
  await page.goto("/");
  expect(page.url()).toContain("/sign-in");
  await context.close();
  return cookies.filter((name) => name.includes("session"));
}

/** Asks for a mail and lets a scanner at it, which must come to nothing. What the mail holds. */
async function askAndScan(page: Page, browser: Browser, email: string) {
  await ask(page, email);
  const inside = insideMail(await readMail(email));
  expect(inside.links.length).toBeGreaterThan(0);
  expect(await scan(browser, inside.links)).toEqual([]);
  return inside;
}

test("a scanner opens nothing, and the person still signs in with one click", async ({
  page,
  browser,
  world,
  quiet,
}) => {
  quiet.allow(/40[0-9]|429/);
  const { author } = await world.interview();
  const { links } = await askAndScan(page, browser, author.email);
  await page.goto(links[0] ?? "");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("/");
});

test("a scanner burns no code: another device signs in with it", async ({
  page,
  browser,
  world,
  quiet,
}) => {
  quiet.allow(/40[0-9]|429/);
  const { author } = await world.interview();
  const { links, code } = await askAndScan(page, browser, author.email);
  const elsewhere = await browser.newContext();
  const phone = await elsewhere.newPage();
  await phone.goto(links[0] ?? "");
  await phone.getByRole("button", { name: "Sign in" }).click();
  await phone.getByLabel("Six-digit code").fill(code);
  await phone.getByRole("button", { name: "Sign in" }).click();
  await phone.waitForURL("/");
  await elsewhere.close();
});

test("an invitation sends a code to the invited address and nothing more", async ({
  page,
  browser,
  world,
  quiet,
}) => {
  quiet.allow(/40[0-9]|429/);
  const made = await world.interview();
  const rita = await world.invite(made.id, "Rita", "reader");
  expect(await scan(browser, [rita.url])).toEqual([]);
  const asked = new Date(Date.now() - 1000);
  await page.goto(rita.url);
  await page.getByRole("button", { name: "Send me the code" }).click();
  const code = page.getByLabel("Six-digit code");
  await code.waitFor();
  await code.fill(insideMail(await readMail(rita.email, asked)).code);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(`/interviews/${made.id}`);
});
