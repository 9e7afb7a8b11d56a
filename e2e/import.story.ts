import type { Page } from "@playwright/test";
import { expectAccessible } from "./world/accessible";
import { islandPost } from "./world/island-post";
import { expect, signIn, test } from "./world/test";

function fileOf(name: string, text: string | Buffer) {
  return { name, mimeType: "text/markdown", buffer: Buffer.from(text) };
}

const bar = (page: Page) => page.getByRole("region", { name: "Import a post" });

test("an author sees what is in a post, imports it, and looks at what is odd", async ({
  page,
  world,
}) => {
  const { author } = await world.interview();
  await signIn(page, await world.link(author));
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Your interviews" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Import a post" }).click();
  const choose = page.getByLabel("Choose a file");
  await choose.waitFor({ state: "attached" });
  await expectAccessible(page);

  const title = "A winter on the island";
  const post = islandPost.replace("A year on the island", title);
  await choose.setInputFiles(fileOf("2026-05-01-winter-en.md", post));
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeFocused();
  await expect(page.getByRole("listitem").filter({ hasText: "printed as B" })).toContainText(
    "Ines",
  );
  await expect(page.getByText("The same speaker twice in a row")).toBeVisible();
  await expect(page.getByText("_posts/en/2026-05-01-winter-en.md").first()).toBeAttached();
  await expectAccessible(page);

  await bar(page).getByRole("button", { name: "Import it" }).click();
  await page.waitForURL(/\/interviews\/[0-9a-f-]+\/findings$/);
  const left = page.getByText(/^\d+ places? to look at|^One place to look at/);
  const before = (await left.textContent()) ?? "";
  await page.getByRole("button", { name: "Leave it as it is" }).first().click();
  await page.getByLabel("Why? You need not say.").fill("He asked twice");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Left as it is.")).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText(before);
  await page.getByText("One left as it is").click();
  await expect(page.getByText("He asked twice")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Look at it again" }).click();
  await expect(page.getByRole("main")).toContainText(before);

  await page.goto("/");
  await expect(page.getByRole("link", { name: title })).toBeVisible();
});

test("@phone a post is pasted, and what is none is told in a sentence", async ({ page, world }) => {
  const { author } = await world.interview();
  await signIn(page, await world.link(author));
  await page.goto("/import");
  const choose = page.getByLabel("Choose a file");
  await choose.setInputFiles(fileOf("photo.md", Buffer.from([0xff, 0xd8, 0xff])));
  await expect(page.getByText("photo.md is not plain text")).toBeVisible();
  await choose.setInputFiles(fileOf("none.md", "\n"));
  await expect(page.getByText("none.md has no text in it")).toBeVisible();

  await page.getByText("Paste the text instead").click();
  await page.getByLabel("The whole post").fill("Nothing but a note about tea.\n");
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByText("This does not read like an interview")).toBeVisible();
  await bar(page).getByLabel("Language of the interview").selectOption("fr");
  await expectAccessible(page);
  await bar(page).getByRole("button", { name: "Import it all the same" }).click();
  await page.waitForURL(/\/interviews\/[0-9a-f-]+\/findings$/);
  await expect(page.getByText("Not an interview, as it seems")).toBeVisible();
});

test("a post is sent once, also when the first answer got lost", async ({ page, world, quiet }) => {
  quiet.allow(/ERR_FAILED/);
  const { author } = await world.interview();
  await signIn(page, await world.link(author));
  await page.goto("/import");
  const title = "A post whose answer got lost";
  const post = islandPost.replace("A year on the island", title);
  await page.getByLabel("Choose a file").setInputFiles(fileOf("lost.md", post));
  await page.route("**/api/v1/interviews", async (route) => {
    await route.fetch();
    await route.abort();
  });
  await bar(page).getByRole("button", { name: "Import it" }).click();
  await expect(page.getByText("it will not be imported twice")).toBeVisible();
  await page.unroute("**/api/v1/interviews");
  await bar(page).getByRole("button", { name: "Import it" }).click();
  await page.waitForURL(/\/findings$/);
  await page.goto("/");
  await expect(page.getByRole("link", { name: title })).toHaveCount(1);
});
