import type { Page } from "@playwright/test";
import { expectAccessible } from "./world/accessible";
import { expectSaved, passage, press } from "./world/review";
import { expect, signIn, test } from "./world/test";
import type { Person, World } from "./world/world";

const words = "Nobody was lost that night.";
const field = (page: Page) => page.getByRole("textbox", { name: "The words of this passage" });

async function openReview(page: Page, world: World, id: string, person: Person): Promise<void> {
  await signIn(page, await world.link(person));
  await page.goto(`/interviews/${id}`);
  await expect(page.locator("[data-on]")).toBeVisible();
}

test("nothing goes out under the name of who signed in beside it", async ({
  page,
  context,
  world,
  quiet,
}) => {
  quiet.allow(/409/);
  const made = await world.interview();
  await openReview(page, world, made.id, made.interviewee);
  await press(page, words, "Comment");
  const beside = await context.newPage();
  await signIn(beside, await world.link(made.author));
  await page.getByLabel("Your comment").fill("Only I may say this.");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.locator("[data-saving]")).toContainText("somebody else is signed in here now");
  await beside.goto(`/interviews/${made.id}`);
  await expect(passage(beside, words)).toBeVisible();
  await expect(beside.getByText("Only I may say this.")).toHaveCount(0);
  await openReview(page, world, made.id, made.interviewee);
  await expectSaved(page);
  await expect(page.getByText("Only I may say this.")).toHaveCount(1);
});

test("the last key before a reload, and what two tabs type, are kept", async ({
  page,
  context,
  world,
}) => {
  const made = await world.interview();
  await openReview(page, world, made.id, made.interviewee);
  const other = await context.newPage();
  await other.goto(`/interviews/${made.id}`);
  await press(other, words, "Fix it");
  await field(other).fill("Nobody drowned that night.");
  await other.getByRole("button", { name: "Close, keep it here" }).click();
  await expect(passage(other, "Nobody drowned that night.")).toBeVisible();
  await press(page, words, "Fix it");
  await field(page).fill("All were saved that night.");
  await page.reload();
  await expect(page.getByText("All were saved that night.")).toBeVisible();
  await expect(page.getByText("Nobody drowned that night.")).toBeVisible();
});

test("a passage that changed after its Fine shows how", async ({ page, world }) => {
  const made = await world.interview();
  await openReview(page, world, made.id, made.interviewee);
  await press(page, words, "Fine");
  await expectSaved(page);
  await world.changeWords(made.id, words, "No ship was lost that night.");
  await page.reload();
  const changed = passage(page, "Changed since you called it fine:");
  await expect(changed.getByRole("deletion")).toContainText("Nobody");
  await expect(changed.getByRole("insertion")).toContainText("No ship");
  await expectAccessible(page, "a passage that changed");
  await press(page, "No ship was lost that night.", "Fine");
  await expectSaved(page);
  await expect(page.getByText("Changed since you called it fine:")).toHaveCount(0);
});
