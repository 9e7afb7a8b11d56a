import type { Page } from "@playwright/test";
import { expectAccessible } from "./world/accessible";
import { tabTo } from "./world/keyboard";
import { insideMail, readMail } from "./world/read-mail";
import { expect, signIn, test } from "./world/test";
import { freshAddress } from "./world/world";

/** Somebody's line; a toast is a list item too. */
function personOf(page: Page, name: string) {
  return page.getByRole("main").getByRole("listitem").filter({ hasText: name });
}

test("the author invites by mail with the keyboard alone, and the person comes in", async ({
  page,
  browser,
  world,
}) => {
  const made = await world.interview();
  const email = freshAddress("vera");
  await signIn(page, await world.link(made.author));
  await page.goto(`/interviews/${made.id}/people`);
  await tabTo(page, /^Name$/);
  await page.keyboard.type("Vera Lind");
  await tabTo(page, /^E-mail address$/);
  await page.keyboard.type(email);
  await tabTo(page, /^Interviewee/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, /^Send the invitation$/);
  await page.keyboard.press("Enter");
  await expect(page.getByText(`on its way to ${email}`)).toBeVisible();
  await expect(personOf(page, "Vera Lind")).toContainText("Reader");
  await expectAccessible(page);

  const asked = new Date(Date.now() - 1000);
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(insideMail(await readMail(email)).links[0] ?? "");
  await elsewhere.getByRole("button", { name: "Send me the code" }).click();
  const code = elsewhere.getByLabel("Six-digit code");
  await code.waitFor();
  await expect(async () => {
    const mail = insideMail(await readMail(email, asked));
    expect(mail.code).toHaveLength(6);
    await code.fill(mail.code);
  }).toPass();
  await elsewhere.getByRole("button", { name: "Sign in" }).click();
  await elsewhere.waitForURL(`/interviews/${made.id}`);
  await elsewhere.context().close();
  await page.reload();
  await expect(personOf(page, "Vera Lind")).toContainText("joined");
});

test("a new link is shown once and ends the one before", async ({ page, world, quiet }) => {
  quiet.allow(/404/);
  const made = await world.interview();
  const rita = await world.invite(made.id, "Rita", "reader");
  await signIn(page, await world.link(made.author));
  await page.goto(`/interviews/${made.id}/people`);
  await page.getByRole("button", { name: "Change Rita" }).click();
  await page.getByRole("menuitem", { name: "Copy a new link" }).click();
  const link = await page.getByLabel("Invitation link").inputValue();
  expect(link).toContain("/invitation#");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByLabel("Invitation link")).toHaveCount(0);
  expect(await page.content()).not.toContain(link.split("#")[1] ?? "");
  await page.goto(rita.url);
  await page.getByRole("button", { name: "Send me the code" }).click();
  await expect(page.getByText("This invitation is no longer good")).toBeVisible();
  await page.goto("about:blank");
  await page.goto(link);
  await page.getByRole("button", { name: "Send me the code" }).click();
  await expect(page.getByLabel("Six-digit code")).toBeVisible();
});

test("whoever is removed is out at once, and can be invited again @phone", async ({
  page,
  browser,
  world,
  quiet,
}) => {
  quiet.allow(/404/);
  const made = await world.interview();
  const ines = await (await browser.newContext()).newPage();
  await signIn(ines, await world.link(made.interviewee));
  expect((await ines.goto(`/interviews/${made.id}/people`))?.status()).toBe(200);
  await expect(ines.getByText("Invite somebody")).toHaveCount(0);
  await signIn(page, await world.link(made.author));
  await page.goto(`/interviews/${made.id}/people`);
  await page.getByRole("button", { name: "Change Ines" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await expectAccessible(page);
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
  await expect(personOf(page, "Ines")).toContainText("removed on");
  expect((await ines.goto(`/interviews/${made.id}/people`))?.status()).toBe(404);
  await page.getByRole("button", { name: "Change Ines" }).click();
  await page.getByRole("menuitem", { name: "Invite again by mail" }).click();
  await expect(personOf(page, "Ines")).toContainText("invited on");
  await ines.context().close();
});
