import type { Page } from "@playwright/test";
import { commitsOf, postInBlog } from "./world/blog";
import { lookAt } from "./world/look-at";
import { insideMail, readMail } from "./world/read-mail";
import { expect, signIn, test } from "./world/test";

/** Counts what a person really presses on this page and the ones after it. */
async function countPresses(page: Page): Promise<() => number> {
  let presses = 0;
  await page.exposeFunction("pressed", () => {
    presses += 1;
  });
  await page.addInitScript(() => {
    const told = window as unknown as { pressed: () => void };
    document.addEventListener("click", ({ isTrusted }) => isTrusted && told.pressed(), true);
  });
  return () => presses;
}

/** Now, as mails tell it: their time has no parts of a second. */
const now = () => new Date(Math.floor(Date.now() / 1000) * 1000);

/** The link of a mail that arrived since, with these words in it. */
async function linkIn(email: string, since: Date, like: string): Promise<string> {
  const { links } = insideMail(await readMail(email, since));
  return links.find((link) => link.includes(like)) ?? "";
}

test("one click asks for a take-down, and two make the commit", async ({
  page,
  browser,
  world,
}) => {
  const made = await world.interview();
  const before = now();
  await world.finish(made.id);
  const receipt = await linkIn(made.interviewee.email, before, "/receipts/");
  await signIn(page, await world.link(made.interviewee));
  const hers = await countPresses(page);
  await page.goto(receipt);
  await page.getByRole("button", { name: "Take it down" }).click();
  await expect(page.getByText("Asked; the removal is ready")).toBeVisible();
  expect(hers()).toBe(1);
  await page.getByRole("button", { name: "Take this back" }).click();
  await expect(page.getByText("Asked; the removal is ready")).toBeHidden();
  const asked = now();
  await page.getByRole("button", { name: "Take it down" }).click();
  await expect(page.getByText("Asked; the removal is ready")).toBeVisible();

  const author = await (await browser.newContext({ locale: "en-GB" })).newPage();
  await signIn(author, await world.link(made.author));
  const his = await countPresses(author);
  await author.goto(await linkIn(made.author.email, asked, "/publish")); // the click in the mail
  await expect(author.getByText("The second keeper was called")).toBeVisible();
  await author.getByRole("button", { name: "Take it down" }).click();
  await expect(author.getByText("The post is gone from the blog")).toBeVisible();
  expect(his() + 1).toBeLessThanOrEqual(3);
  expect(postInBlog(made.path)).toBeNull();
  expect(commitsOf(made.path)[0]).toMatch(/^Take down interview\n/);

  await expect(async () => {
    await page.reload();
    await expect(page.getByText("Looked at, and gone there · ")).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.getByRole("checkbox", { name: "Web archives" }).check();
  await lookAt(page, "a receipt of what is gone");
  await page.reload();
  await expect(page.getByRole("checkbox", { name: "Web archives" })).toBeChecked();
  await author.context().close();
});

test("who is not signed in reads the receipt, and asks with a code", async ({ page, world }) => {
  const made = await world.interview();
  const before = now();
  await world.finish(made.id);
  const answer = await page.goto(await linkIn(made.interviewee.email, before, "/receipts/"));
  expect(answer?.headers()["x-robots-tag"]).toContain("noindex");
  await expect(page.getByRole("heading", { level: 1, name: /^Receipt / })).toBeVisible();
  await expect(page.getByText("Tomas (publishes it)")).toBeVisible();
  const html = await page.content();
  for (const word of ["second keeper", "Skarn", made.interviewee.email]) {
    expect(html).not.toContain(word);
  }
  await lookAt(page, "a receipt without an account");
  const asked = now();
  await page.getByRole("button", { name: "Take it down" }).click();
  const { code } = insideMail(await readMail(made.interviewee.email, asked));
  await page.getByLabel("Six-digit code").fill(code ?? "");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("Asked; the removal is ready")).toBeVisible();
  expect(postInBlog(made.path)).not.toBeNull();
});
