import type { BrowserContext, Page } from "@playwright/test";
import { expectAccessible } from "./world/accessible";
import { expectSaved, passage, press } from "./world/review";
import { expect, signIn, test } from "./world/test";
import type { Person, World } from "./world/world";

const wording = "Nobody at all was lost that night.";
const field = (page: Page) => page.getByRole("textbox", { name: "The words of this passage" });
const saving = (page: Page) => page.locator("[data-saving]");

type Here = { page: Page; world: World };

async function openReview({ page, world }: Here, id: string, person: Person): Promise<void> {
  await signIn(page, await world.link(person));
  await page.goto(`/interviews/${id}`);
  await expect(page.locator("[data-on]")).toBeVisible();
}

/** Opens "Fix it" and types; nothing is sent. */
async function write(page: Page, words: string): Promise<void> {
  await press(page, "Nobody was lost that night.", "Fix it");
  await field(page).fill(words);
}

/** Counts what arrives at one kind of operation. */
function arrivals(context: BrowserContext, operation: string): string[] {
  const heard: string[] = [];
  context.on("response", (response) => {
    const request = response.request();
    if (request.method() === "POST" && response.url().endsWith(operation) && response.ok())
      heard.push(request.headers()["idempotency-key"] ?? "");
  });
  return heard;
}

test("words typed offline survive a closed tab and arrive once", async ({
  page,
  context,
  world,
  quiet,
}) => {
  quiet.allow(/ERR_INTERNET_DISCONNECTED/);
  const made = await world.interview();
  const heard = arrivals(context, "/suggestions");
  await openReview({ page, world }, made.id, made.interviewee);
  await context.setOffline(true);
  await write(page, wording);
  await page.getByRole("button", { name: "Send to the author" }).click();
  await expect(saving(page)).toContainText("your words are safe on this device");
  await expect(saving(page)).not.toContainText("All changes saved");
  await press(page, "The second keeper was called", "Comment");
  await page.getByLabel("Your comment").fill("He is my neighbour, so");
  await page.getByRole("button", { name: "Close, keep it here" }).click();
  await page.close();

  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(`/interviews/${made.id}`);
  await expectSaved(again);
  await expect(passage(again, "was lost that night.")).toContainText("waiting for the author");
  expect(heard).toHaveLength(1);
  const kept = passage(again, "The second keeper was called");
  await expect(kept).toContainText("Your words from before are still here");
  await kept.getByRole("button", { name: "Go on writing" }).click();
  await expect(again.getByLabel("Your comment")).toHaveValue("He is my neighbour, so");
  await again.reload();
  await expect(kept).toContainText("He is my neighbour, so");
});

test('"saved" is said only once the server has it, and a lost answer sends nothing twice', async ({
  page,
  context,
  world,
  quiet,
}) => {
  quiet.allow(/ERR_FAILED/);
  const made = await world.interview();
  const heard = arrivals(context, "/decision");
  await openReview({ page, world }, made.id, made.interviewee);
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route("**/decision", async (route) => {
    await held;
    await route.fetch();
    await route.abort();
  });
  await press(page, "A year on the island", "Fine");
  await expect(passage(page, "A year on the island")).toContainText("Fine");
  await expect(saving(page)).toHaveAttribute("data-saving", "saving");
  release();
  await expect(saving(page)).toHaveAttribute("data-saving", "offline");
  await page.unroute("**/decision");
  await page.getByRole("button", { name: "Try now" }).click();
  await expectSaved(page);
  expect(heard).toHaveLength(1);
  await page.reload();
  await expect(passage(page, "A year on the island")).toHaveAttribute("data-status", "fine");
});

test("a conflict shows both texts, and the person chooses", async ({ page, world, quiet }) => {
  quiet.allow(/409/);
  const made = await world.interview();
  await openReview({ page, world }, made.id, made.interviewee);
  await write(page, wording);
  await world.changeWords(made.id, "Nobody was lost that night.", "No ship was lost that night.");
  await page.getByRole("button", { name: "Send to the author" }).click();
  const note = page.getByRole("region", { name: "Not sent yet: your words" });
  await expect(note).toContainText("Nothing is lost: choose.");
  await expect(note).toContainText("No ship was lost that night.");
  await expect(note).toContainText(wording);
  await expect(saving(page)).toHaveAttribute("data-saving", "held");
  await page.reload();
  await expect(note).toContainText(wording);
  await note.getByRole("button", { name: "Send mine all the same" }).click();
  await expectSaved(page);
  await expect(note).toBeHidden();
  await expect(passage(page, "was lost that night.")).toContainText("waiting for the author");
});

test("two tabs of one person show the same and are no conflict", async ({
  page,
  context,
  world,
}) => {
  const made = await world.interview();
  await openReview({ page, world }, made.id, made.interviewee);
  const other = await context.newPage();
  await other.goto(`/interviews/${made.id}`);
  await press(page, "Four hours, in turns.", "Fine");
  await expectSaved(page);
  await expect(passage(other, "Four hours, in turns.")).toHaveAttribute("data-status", "fine");
  await press(other, "Four hours, in turns.", "Take it out");
  await expectSaved(other);
  const out = page.locator("article[data-status=out]");
  await expect(out).toHaveCount(1);
  await expect(other.locator("article[data-status=out]")).toHaveCount(1);
  await out.getByRole("button", { name: "Undo" }).click();
  await expectSaved(page);
  await expect(passage(other, "Four hours, in turns.")).toHaveAttribute("data-status", "fine");
  await expect(other.locator(".note")).toHaveCount(0);
});

test("signed out elsewhere: the words are kept, and the page says so", async ({
  page,
  browser,
  world,
  quiet,
}) => {
  quiet.allow(/40[14]/);
  const made = await world.interview();
  await openReview({ page, world }, made.id, made.interviewee);
  const elsewhere = await (await browser.newContext({ locale: "en-GB" })).newPage();
  await signIn(elsewhere, await world.link(made.interviewee));
  await elsewhere.goto("/account");
  await elsewhere.getByRole("button", { name: "Sign out everywhere" }).click();
  await elsewhere.waitForURL("/sign-in");
  await elsewhere.context().close();

  await write(page, wording);
  await page.getByRole("button", { name: "Send to the author" }).click();
  await expect(saving(page)).toContainText("sign in again. Your words are safe on this device");
  await expect(saving(page).getByRole("link", { name: "Sign in" })).toBeVisible();
  await openReview({ page, world }, made.id, made.interviewee);
  await expectSaved(page);
  await expect(passage(page, "was lost that night.")).toContainText("waiting for the author");
});

test("signing out asks first, and then removes what is on the device", async ({ page, world }) => {
  const made = await world.interview();
  await openReview({ page, world }, made.id, made.interviewee);
  await write(page, wording);
  await page.getByRole("button", { name: "Close, keep it here" }).click();
  const stores = () =>
    page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await expect(async () => expect(await stores()).toEqual(["readback"])).toPass();
  await page.getByRole("button", { name: /^Your account/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(
    page.getByRole("alert").filter({ hasText: "Signing out removes it." }),
  ).toBeVisible();
  await expectAccessible(page, "asked before signing out");
  await page.getByRole("menuitem", { name: "Sign out all the same" }).click();
  await page.waitForURL("/sign-in");
  expect(await stores()).toEqual([]);
  await openReview({ page, world }, made.id, made.interviewee);
  await expect(page.getByText("Your words from before")).toHaveCount(0);
});
